"use client";

import { ComboBox } from "#components/ui/combo-box.tsx";
import { Select } from "#components/ui/select.tsx";
import type { Reliability } from "#lib/domain/codes.ts";
import { foldName } from "#lib/domain/fold-name.ts";
import { RELIABILITY_LABELS } from "#lib/domain/labels.ts";
import type { LibraryPublisher } from "#lib/reads/library.ts";
import { RELIABILITY_OPTIONS } from "./source-words.ts";
import type { SourceFormState } from "./use-source-form.ts";

/** Who published it: one of the team's publishers with its grade, or a new name to be graded. */
export function PublisherField({ state }: { state: SourceFormState }) {
  const { draft, change, publishers, filled } = state;
  const known = findPublisher(publishers, draft.publisher);
  const setName = (publisher: string) => {
    const found = findPublisher(publishers, publisher);
    const reliability = found?.reliability ?? (known ? "F" : draft.reliability);
    change({ publisher, reliability });
  };
  // One that is known is graded where it is kept; only its editing form may change that.
  const isFixed = known !== undefined && !state.initial;
  return (
    <div className="grid gap-4 pane:grid-cols-[5fr_4fr]">
      <ComboBox
        // Its text is taken from the draft once: a pasted reference makes it anew.
        key={filled}
        label="Publisher"
        name="publisher"
        description={known?.note || undefined}
        menuTrigger="input"
        allowsCustomValue
        options={publishers.map(({ id, name, reliability }) => ({
          ...{ id, label: name, note: `${reliability} · ${RELIABILITY_LABELS[reliability]}` },
        }))}
        value={known?.id ?? null}
        startText={draft.publisher}
        onChange={(id) => {
          const chosen = publishers.find((publisher) => publisher.id === id);
          if (chosen) setName(chosen.name);
        }}
        onInputChange={setName}
        emptyState="A publisher that is new to the library."
      />
      <Select
        label="Reliability of the publisher"
        description={describeGrade(known, isFixed)}
        options={RELIABILITY_OPTIONS}
        value={isFixed ? known.reliability : draft.reliability}
        isDisabled={isFixed || draft.publisher.trim() === ""}
        onChange={(reliability) => change({ reliability: reliability as Reliability })}
      />
    </div>
  );
}

function findPublisher(publishers: LibraryPublisher[], name: string) {
  const key = foldName(name);
  return key === "" ? undefined : publishers.find((one) => foldName(one.name) === key);
}

function describeGrade(known: LibraryPublisher | undefined, isFixed: boolean): string {
  if (isFixed) return "Graded once, for all its sources. It is changed under Publishers.";
  if (!known) return "Graded once: later sources of this publisher have the same grade.";
  const { sourceCount } = known;
  return `Graded once: a change holds for ${sourceCount === 1 ? "its 1 source" : `all its ${sourceCount} sources`}.`;
}
