"use client";

import { useCommand } from "#components/pages/frame/use-command.ts";
import { Button } from "#components/ui/button.tsx";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";

/** Takes a capture out of the library, or puts it back; the file stays either way. */
export function RemoveCapture({ id, isRemoved }: { id: string; isRemoved: boolean }) {
  const { isPending, run } = useCommand();
  const restore = () =>
    run(async () => {
      await callAction("capture.restore", { id });
    });
  const remove = () =>
    run(async () => {
      await callAction("capture.remove", { id });
      const action = { label: "Undo", run: restore };
      notify({ text: "The capture was taken out. Its file is kept.", action });
    });
  return (
    <Button variant="quiet" size="sm" isPending={isPending} onPress={isRemoved ? restore : remove}>
      {isRemoved ? "Put back" : "Take out"}
    </Button>
  );
}
