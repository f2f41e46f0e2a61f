"use client";

import { Checkbox } from "#components/ui/checkbox.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { Reliability, SourceKind, SourceTier } from "#lib/domain/codes.ts";
import { SourceDateField } from "./source-date-field.tsx";
import { KIND_OPTIONS, RELIABILITY_OPTIONS, TIER_OPTIONS } from "./source-words.ts";
import type { SourceFormState } from "./use-source-form.ts";

/** The fields of a source. The button that sends them stands outside, by the form's id. */
export function SourceForm({ id, state }: { id: string; state: SourceFormState }) {
  const { form } = state;
  return (
    <form {...form.props} id={id} className="flex flex-col gap-4">
      {form.problem ? <Notice tone="error">{form.problem}</Notice> : null}
      <WorkFields state={state} />
      <GradeFields state={state} />
      <AddressFields state={state} />
    </form>
  );
}

type PartProps = { state: SourceFormState };

/** What it is and who wrote it. */
function WorkFields({ state: { draft, change, form } }: PartProps) {
  return (
    <>
      <TextField
        label="Title"
        name="title"
        description="As the source has it, in its own language."
        value={draft.title}
        onChange={(title) => change({ title })}
        maxLength={500}
        autoFocus
        error={form.errors.title}
      />
      <div className="grid gap-4 pane:grid-cols-2">
        <TextArea
          label="Authors"
          name="authors"
          description="One a line: Family, Given. Institutions as they are called."
          value={draft.authors}
          onChange={(authors) => change({ authors })}
        />
        <TextField
          label="Publisher"
          name="publisher"
          value={draft.publisher}
          onChange={(publisher) => change({ publisher })}
          maxLength={500}
        />
      </div>
    </>
  );
}

/** What kind of source, and how far to rely on who published it. */
function GradeFields({ state: { draft, change } }: PartProps) {
  const setKind = (kind: SourceKind) => {
    const isPerpetrator = kind === "perpetrator_media" || kind === "perpetrator_communique";
    change(isPerpetrator ? { kind, isPerpetratorMedia: true } : { kind });
  };
  return (
    <div className="grid gap-4 pane:grid-cols-[3fr_2fr_4fr]">
      <Select
        label="Kind"
        options={KIND_OPTIONS}
        value={draft.kind}
        onChange={(kind) => setKind(kind as SourceKind)}
      />
      <Select
        label="Tier"
        options={TIER_OPTIONS}
        value={draft.tier}
        onChange={(tier) => change({ tier: tier as SourceTier })}
      />
      <Select
        label="Reliability of the publisher"
        options={RELIABILITY_OPTIONS}
        value={draft.reliability}
        onChange={(reliability) => change({ reliability: reliability as Reliability })}
      />
    </div>
  );
}

/** When and where it appeared, and what the team should know of it. */
function AddressFields({ state }: PartProps) {
  const { draft, change, form } = state;
  return (
    <>
      <div className="grid gap-4 pane:grid-cols-2">
        <SourceDateField name="published" label="Published" state={state} />
        <SourceDateField name="accessed" label="Accessed" state={state} />
      </div>
      <TextField
        label="Web address"
        name="url"
        type="text"
        inputMode="url"
        autoComplete="off"
        value={draft.url}
        onChange={(url) => change({ url })}
        maxLength={2000}
        error={form.errors.url}
      />
      <PerpetratorMedia
        isSelected={draft.isPerpetratorMedia}
        onChange={(isPerpetratorMedia) => change({ isPerpetratorMedia })}
      />
      <TextArea
        label="Note for the team"
        name="note"
        value={draft.note}
        onChange={(note) => change({ note })}
        maxLength={4000}
      />
    </>
  );
}

type PerpetratorMediaProps = { isSelected: boolean; onChange: (isSelected: boolean) => void };

function PerpetratorMedia({ isSelected, onChange }: PerpetratorMediaProps) {
  return (
    <div>
      <Checkbox isSelected={isSelected} onChange={onChange}>
        Published by perpetrators or for them
      </Checkbox>
      <p className="ms-6 mt-0.5 text-xs text-muted">
        The address is kept, but never a link and never opened by the server.
      </p>
    </div>
  );
}
