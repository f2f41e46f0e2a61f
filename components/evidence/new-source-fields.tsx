"use client";

import type { SourceFields } from "#components/sources/read-source-form.ts";
import { KIND_OPTIONS } from "#components/sources/source-words.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { SourceKind } from "#lib/domain/codes.ts";
import { defangUrl } from "#lib/domain/source-url.ts";

export type NewSourceFieldsProps = {
  fields: SourceFields;
  onChange: (fields: SourceFields) => void;
  onCancel: () => void;
};

/** The least that makes a source, as far as it was read from what was pasted; the rest can wait. */
export function NewSourceFields({ fields, onChange, onCancel }: NewSourceFieldsProps) {
  const change = (part: Partial<SourceFields>) => onChange({ ...fields, ...part });
  const setKind = (kind: SourceKind) => {
    const isPerpetrator = kind === "perpetrator_media" || kind === "perpetrator_communique";
    change(isPerpetrator ? { kind, isPerpetratorMedia: true } : { kind });
  };
  return (
    <fieldset className="flex flex-col gap-3 rounded-md border border-rule p-3">
      <legend className="px-1 text-xs font-medium text-muted">New source in the library</legend>
      <TextField
        label="Title"
        value={fields.title}
        onChange={(title) => change({ title })}
        maxLength={500}
        autoFocus
      />
      <div className="grid gap-3 pane:grid-cols-2">
        <TextField
          label="Publisher"
          value={fields.publisher}
          onChange={(publisher) => change({ publisher })}
          maxLength={500}
        />
        <Select
          label="Kind"
          options={KIND_OPTIONS}
          value={fields.kind}
          onChange={(kind) => setKind(kind as SourceKind)}
        />
      </div>
      {fields.url ? (
        <p className="text-xs break-all text-muted">
          {fields.isPerpetratorMedia ? defangUrl(fields.url) : fields.url}
        </p>
      ) : null}
      <Checkbox
        isSelected={fields.isPerpetratorMedia}
        onChange={(isPerpetratorMedia) => change({ isPerpetratorMedia })}
      >
        Media of a perpetrator: never linked, fetched or embedded
      </Checkbox>
      <Button variant="quiet" size="sm" className="self-start" onPress={onCancel}>
        Choose from the library instead
      </Button>
    </fieldset>
  );
}
