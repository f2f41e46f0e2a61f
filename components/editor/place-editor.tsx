"use client";

import { useRef, useState } from "react";
import { PlaceFields } from "#components/places/place-fields.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogTrigger } from "#components/ui/dialog.tsx";
import type { PlaceValue } from "#lib/domain/assertion.ts";
import { NOWHERE } from "#lib/domain/new-assertion.ts";
import { useEntryView } from "./entry-view-context.tsx";
import { findPlaceDraft, keepPlaceDraft } from "./place-drafts.ts";

export type PlaceEditorProps = { value: PlaceValue | null; onCommit: (value: PlaceValue) => void };

/** The place by name, and where it lies as precisely as is known. */
export function PlaceEditor({ value, onCommit }: PlaceEditorProps) {
  return (
    <DialogTrigger>
      <Button
        variant="quiet"
        size="sm"
        className={`-mx-1 h-auto! px-1! text-start text-sm! whitespace-normal! ${value ? "" : "font-normal! text-accent!"}`}
      >
        {value?.name || "Add a place"}
      </Button>
      <Dialog title="Place" width="wide">
        {(close) => (
          <PlaceForm
            value={value ?? NOWHERE}
            onCommit={(next) => {
              onCommit(next);
              close();
            }}
          />
        )}
      </Dialog>
    </DialogTrigger>
  );
}

/** However the dialog closes, what was changed and not kept is there again when it opens. */
function PlaceForm({ value, onCommit }: { value: PlaceValue; onCommit: (v: PlaceValue) => void }) {
  const { entryId } = useEntryView();
  const found = useRef(entryId ? findPlaceDraft(entryId) : undefined);
  const [draft, setDraft] = useState(found.current ?? value);
  const [error, setError] = useState<string>();
  const isReady = draft.name.trim() !== "" && error === undefined;
  const change = (next: PlaceValue) => {
    setDraft(next);
    if (entryId) keepPlaceDraft(entryId, isEqual(next, value) ? null : next);
  };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        if (entryId) keepPlaceDraft(entryId, null);
        onCommit({ ...draft, name: draft.name.trim() });
      }}
    >
      <PlaceFields value={draft} onChange={change} onError={setError} autoFocus />
      <div className="flex items-center justify-end gap-3">
        {error ? <span className="text-xs text-danger">{error} Nothing is lost.</span> : null}
        {found.current && !isEqual(draft, value) ? (
          <>
            <span className="text-xs text-muted">These changes were not kept yet.</span>
            <Button variant="quiet" onPress={() => change(value)}>
              Discard them
            </Button>
          </>
        ) : null}
        <Button type="submit" variant="primary" isDisabled={!isReady}>
          Keep
        </Button>
      </div>
    </form>
  );
}

const isEqual = (a: PlaceValue, b: PlaceValue): boolean =>
  Object.keys({ ...a, ...b }).every((key) => Reflect.get(a, key) === Reflect.get(b, key));
