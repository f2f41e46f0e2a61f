"use client";

import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { SourceKind, SourceTier } from "#lib/domain/codes.ts";
import { HandlingFields } from "./handling-fields.tsx";
import { LanguageField } from "./language-field.tsx";
import { MoreFields } from "./more-fields.tsx";
import { PasteBox } from "./paste-box.tsx";
import { PublisherField } from "./publisher-field.tsx";
import { SimilarNotice } from "./similar-notice.tsx";
import { SourceDateField } from "./source-date-field.tsx";
import { KIND_OPTIONS, TIER_OPTIONS } from "./source-words.ts";
import type { SourceFormState } from "./use-source-form.ts";

/** The fields of a source. The button that sends them stands outside, by the form's id. */
export function SourceForm({ id, state }: { id: string; state: SourceFormState }) {
  const { form, initial, fill, similar, use } = state;
  return (
    <form {...form.props} id={id} className="flex flex-col gap-4">
      {form.problem ? <Notice tone="error">{form.problem}</Notice> : null}
      {initial ? null : <PasteBox autoFocus={state.isBlank} onRead={fill} />}
      <SimilarNotice similar={similar} onUse={use} />
      <TitleFields state={state} />
      <WorkFields state={state} />
      <PublisherField state={state} />
      <AddressFields state={state} />
      <MoreFields state={state} />
      <HandlingFields state={state} />
      <NoteField state={state} />
    </form>
  );
}

type PartProps = { state: SourceFormState };

/** What it is called, in its own language and in the team's. */
function TitleFields({ state }: PartProps) {
  const { draft, change, form, isBlank } = state;
  return (
    <>
      <TextField
        label="Title"
        name="title"
        description="As the source has it, in its own language."
        value={draft.title}
        onChange={(title) => change({ title })}
        maxLength={500}
        autoFocus={!isBlank}
        error={form.errors.title}
      />
      <div className="grid gap-4 pane:grid-cols-[1fr_12rem]">
        <TextField
          label="Translated title"
          name="translatedTitle"
          value={draft.translatedTitle}
          onChange={(translatedTitle) => change({ translatedTitle })}
          maxLength={500}
        />
        <LanguageField state={state} />
      </div>
    </>
  );
}

/** Who wrote it, and what kind of source it is. */
function WorkFields({ state: { draft, change } }: PartProps) {
  const setKind = (kind: SourceKind) => {
    const isPerpetrator = kind === "perpetrator_media" || kind === "perpetrator_communique";
    change(isPerpetrator ? { kind, isPerpetratorMedia: true } : { kind });
  };
  return (
    <div className="grid gap-4 pane:grid-cols-[2fr_1fr]">
      <TextArea
        label="Authors"
        name="authors"
        description="One a line: Family, Given. Institutions as they are called."
        value={draft.authors}
        onChange={(authors) => change({ authors })}
        minRows={4}
      />
      <div className="flex flex-col gap-4">
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
      </div>
    </div>
  );
}

/** When and where it appeared. */
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
    </>
  );
}

function NoteField({ state: { draft, change } }: PartProps) {
  return (
    <TextArea
      label="Note for the team"
      name="note"
      value={draft.note}
      onChange={(note) => change({ note })}
      maxLength={4000}
    />
  );
}
