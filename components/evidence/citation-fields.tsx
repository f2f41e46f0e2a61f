"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { CREDIBILITIES, type Credibility, STANCES, type Stance } from "#lib/domain/codes.ts";
import { CREDIBILITY_LABELS, STANCE_LABELS } from "#lib/domain/labels.ts";
import type { CitationDraft } from "./citation-draft.ts";

export type CitationFieldsProps = {
  draft: CitationDraft;
  onChange: (part: Partial<CitationDraft>) => void;
  /** Independent groups that would stand behind the value with this citation. */
  voices: number;
};

/** Where in the source, how credible it is there, and its words. */
export function CitationFields({ draft, onChange, voices }: CitationFieldsProps) {
  const [isWhole, setIsWhole] = useState(hasMore(draft));
  return (
    <>
      <div className="grid gap-4 pane:grid-cols-2">
        <TextField
          label="Where in it"
          description="Page, paragraph or time: p. 12, para 5, 03:20"
          value={draft.locator}
          onChange={(locator) => onChange({ locator })}
          maxLength={200}
        />
        <Select
          label="Credibility there"
          value={draft.credibility === null ? "none" : String(draft.credibility)}
          onChange={(id) =>
            onChange({ credibility: id === "none" ? null : (Number(id) as Credibility) })
          }
          description={
            draft.credibility === 1 && voices < 2
              ? "1 asks for a second, independent source of this value. Until there is one, it stands in the list of gaps."
              : undefined
          }
          options={[
            { id: "none", label: "Not graded" },
            ...CREDIBILITIES.map((grade) => ({
              ...{ id: String(grade), label: `${grade} · ${CREDIBILITY_LABELS[grade]}` },
            })),
          ]}
        />
      </div>
      {isWhole ? (
        <MoreFields draft={draft} onChange={onChange} />
      ) : (
        <Button
          variant="quiet"
          size="sm"
          className="-ms-2 self-start text-accent!"
          onPress={() => setIsWhole(true)}
        >
          Quote, stance, independence, note…
        </Button>
      )}
    </>
  );
}

const hasMore = (draft: CitationDraft): boolean =>
  draft.stance !== "supports" ||
  [draft.quote, draft.independentGroup, draft.note].some((text) => text !== "");

function MoreFields({ draft, onChange }: Omit<CitationFieldsProps, "voices">) {
  return (
    <>
      <TextArea
        label="Its words, short"
        value={draft.quote}
        onChange={(quote) => onChange({ quote })}
        maxLength={2000}
      />
      {draft.quote ? (
        <div className="grid gap-4 pane:grid-cols-[1fr_3fr]">
          <TextField
            label="Language"
            placeholder="fa, ps, en…"
            value={draft.quoteLanguage}
            onChange={(quoteLanguage) => onChange({ quoteLanguage })}
            maxLength={35}
          />
          <TextField
            label="Translation"
            value={draft.quoteTranslation}
            onChange={(quoteTranslation) => onChange({ quoteTranslation })}
            maxLength={2000}
          />
        </div>
      ) : null}
      <div className="grid gap-4 pane:grid-cols-2">
        <Select
          label="What it does to the value"
          value={draft.stance}
          onChange={(stance) => onChange({ stance: stance as Stance })}
          options={STANCES.map((id) => ({ id, label: STANCE_LABELS[id] }))}
        />
        <TextField
          label="Copies which report"
          description="Sources with the same words here count once; empty: the publisher’s own."
          value={draft.independentGroup}
          onChange={(independentGroup) => onChange({ independentGroup })}
          maxLength={300}
        />
      </div>
      <TextField
        label="Note"
        value={draft.note}
        onChange={(note) => onChange({ note })}
        maxLength={2000}
      />
    </>
  );
}
