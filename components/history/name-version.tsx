"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogTrigger } from "#components/ui/dialog.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import { presentError } from "#lib/errors.ts";

export type NameVersionProps = { entryId: string; onNamed: () => Promise<void> };

/** Keeps the entry as it stands under a name, so that one finds it again. */
export function NameVersion({ entryId, onNamed }: NameVersionProps) {
  const [name, setName] = useState("");
  const [error, setError] = useState("");
  async function submit(close: () => void): Promise<void> {
    try {
      const { number } = await callAction("version.name", { entryId, name });
      close();
      setName("");
      notify({ text: `Kept as “${name.trim()}”, version ${number}.`, tone: "verified" });
      await onNamed();
    } catch (failure) {
      setError(presentError(failure).message);
    }
  }
  return (
    <DialogTrigger onOpenChange={() => setError("")}>
      <Button className="mb-2">Name this version…</Button>
      <Dialog title="Name this version">
        {(close) => (
          <form
            className="flex flex-col gap-4"
            onSubmit={(event) => {
              event.preventDefault();
              void submit(close);
            }}
          >
            <TextField
              label="Name"
              description="The entry is kept as it stands now. It goes on as before."
              value={name}
              onChange={setName}
              error={error}
              maxLength={100}
              autoFocus
              isRequired
            />
            <div className="flex justify-end gap-2">
              <Button variant="quiet" onPress={close}>
                Cancel
              </Button>
              <Button type="submit" variant="primary" isDisabled={name.trim() === ""}>
                Keep it
              </Button>
            </div>
          </form>
        )}
      </Dialog>
    </DialogTrigger>
  );
}
