"use client";

import { type ClipboardEvent, useRef } from "react";
import { EMPTY_FIELDS } from "#components/sources/read-source-form.ts";
import { Button } from "#components/ui/button.tsx";
import { ComboBox } from "#components/ui/combo-box.tsx";
import { useStore } from "#components/workspace/use-store.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { formatDate } from "#lib/domain/date/format-date.ts";
import type { Source } from "#lib/domain/source.ts";
import { formatAuthors } from "#lib/domain/source-reference.ts";
import { NewSourceFields } from "./new-source-fields.tsx";
import { chooseFromText, type SourceChoice } from "./source-choice.ts";

export type SourcePickerProps = {
  choice: SourceChoice;
  onChange: (choice: SourceChoice) => void;
  autoFocus?: boolean;
};

/**
 * A source of the library, found by typing; or a new one, made on the way from a pasted address or
 * reference. What is pasted and already in the library is found there.
 */
export function SourcePicker({ choice, onChange, autoFocus }: SourcePickerProps) {
  const { sources, rights } = useWorkspace();
  const library = useStore(sources);
  const typed = useRef("");
  if (choice && "made" in choice)
    return (
      <NewSourceFields
        fields={choice.made}
        onChange={(made) => onChange({ made })}
        onCancel={() => onChange(null)}
      />
    );
  const takePaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text/plain");
    if (!/https?:\/\/|^10\.\d{4}|.{40}/i.test(text)) return;
    const found = chooseFromText(text, library);
    if (found === null || ("made" in found && !rights.mayEdit)) return;
    event.preventDefault();
    onChange(found);
  };
  return (
    <div className="flex items-end gap-2" onPaste={takePaste}>
      <ComboBox
        label="Source"
        placeholder="Search the library, or paste an address or a reference"
        menuTrigger="input"
        options={library.map((source) => ({
          ...{ id: source.id, label: source.title, note: aboutSource(source) },
        }))}
        value={choice ? choice.known : null}
        onChange={(id) => onChange(id === null ? null : { known: id })}
        onInputChange={(text) => {
          typed.current = text;
        }}
        emptyState={rights.mayEdit ? ADDABLE : NOT_ADDABLE}
        className="min-w-0 flex-1"
        autoFocus={autoFocus}
      />
      {rights.mayEdit ? (
        <Button onPress={() => onChange(makeFrom(typed.current))}>New source…</Button>
      ) : null}
    </div>
  );
}

const ADDABLE = "Not in the library. “New source…” adds it.";
const NOT_ADDABLE = "Not in the library, to which editors add. Name it in your note to them.";

/** A new source even where the text is too little to tell one. */
const makeFrom = (text: string): SourceChoice =>
  chooseFromText(text, []) ?? { made: { ...EMPTY_FIELDS, title: text.trim() } };

/** What tells two sources of like titles apart. */
function aboutSource({ authors, publisher, published }: Source): string {
  const date = published ? formatDate(published) : "";
  return [formatAuthors(authors), publisher, date].filter(Boolean).join(" · ");
}
