"use client";

import { useState } from "react";
import { PlaceFields } from "#components/places/place-fields.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogTrigger } from "#components/ui/dialog.tsx";
import type { PlaceValue } from "#lib/domain/assertion.ts";
import { NOWHERE } from "#lib/domain/new-assertion.ts";

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

function PlaceForm({
  value,
  onCommit,
}: {
  value: PlaceValue;
  onCommit: (next: PlaceValue) => void;
}) {
  const [draft, setDraft] = useState(value);
  const [error, setError] = useState<string>();
  const isReady = draft.name.trim() !== "" && error === undefined;
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onCommit({ ...draft, name: draft.name.trim() });
      }}
    >
      <PlaceFields value={draft} onChange={setDraft} onError={setError} autoFocus />
      <div className="flex items-center justify-end gap-3">
        {error ? <span className="text-xs text-danger">{error} Nothing is lost.</span> : null}
        <Button type="submit" variant="primary" isDisabled={!isReady}>
          Keep
        </Button>
      </div>
    </form>
  );
}
