"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogTrigger } from "#components/ui/dialog.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import { presentError } from "#lib/errors.ts";
import { usePurges } from "./purges-context.tsx";
import { WhatGoes } from "./what-goes.tsx";

/** Asks for a deleted entry to be removed for good, with a reason. */
export function AskPurge({ entryId }: { entryId: string }) {
  const { reload } = usePurges();
  const [reason, setReason] = useState("");
  const [error, setError] = useState("");
  async function submit(close: () => void): Promise<void> {
    try {
      await callAction("purge.ask", { entryId, reason });
      close();
      setReason("");
      notify({ text: "Asked. Another owner has to agree." });
      await reload();
    } catch (failure) {
      setError(presentError(failure).message);
    }
  }
  return (
    <DialogTrigger onOpenChange={() => setError("")}>
      <Button size="sm" variant="danger">
        Remove for good…
      </Button>
      <Dialog title="Remove for good">
        {(close) => (
          <form
            className="flex flex-col gap-4"
            onSubmit={(event) => {
              event.preventDefault();
              void submit(close);
            }}
          >
            <WhatGoes />
            <TextArea
              label="Reason"
              description="It stays, for everybody at work here to read. Do not repeat what is removed: no names, no places."
              value={reason}
              onChange={setReason}
              error={error}
              maxLength={2000}
              isRequired
            />
            <div className="flex justify-end gap-2">
              <Button variant="quiet" onPress={close}>
                Cancel
              </Button>
              <Button type="submit" variant="danger" isDisabled={reason.trim() === ""}>
                Ask another owner
              </Button>
            </div>
          </form>
        )}
      </Dialog>
    </DialogTrigger>
  );
}
