"use client";

import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { SavedFiltersState } from "./use-saved-filters.ts";

export type SaveFilterFormProps = {
  state: SavedFiltersState;
  query: string;
  mayShare: boolean;
};

/** Asks for a name first when it is wanted, so that the menu stays a menu. */
export function SaveFilterForm({ state, query, mayShare }: SaveFilterFormProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState("");
  const [isShared, setIsShared] = useState(false);
  const [isSending, setIsSending] = useState(false);
  if (!isOpen)
    return (
      <Button size="sm" className="self-start" onPress={() => setIsOpen(true)}>
        Save this filter…
      </Button>
    );
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "" || isSending) return;
    setIsSending(true);
    const isSaved = await state.save({ name: name.trim(), query, isShared });
    setIsSending(false);
    if (!isSaved) return;
    setName("");
    setIsShared(false);
    setIsOpen(false);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-2">
      <TextField
        label="Name of the filter"
        autoFocus
        maxLength={100}
        value={name}
        onChange={setName}
      />
      {mayShare ? (
        <Checkbox isSelected={isShared} onChange={setIsShared}>
          Share with all who work on this chronology
        </Checkbox>
      ) : null}
      <div className="flex justify-end gap-2">
        <Button size="sm" variant="quiet" onPress={() => setIsOpen(false)}>
          Cancel
        </Button>
        <Button
          size="sm"
          type="submit"
          variant="primary"
          isDisabled={name.trim() === ""}
          isPending={isSending}
        >
          Save
        </Button>
      </div>
    </form>
  );
}
