"use client";

import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { ImportChoice } from "./import-choice.tsx";
import { ImportPreviewList } from "./import-preview-list.tsx";
import { ImportProgress } from "./import-progress.tsx";
import { type ImportState, useImport } from "./use-import.ts";

export type ImportDialogProps = { teamId: string; onClose: () => void };

/** References from a file or a pasted text, looked at before they are added. */
export function ImportDialog({ teamId, onClose }: ImportDialogProps) {
  const state = useImport(teamId, onClose);
  const { preview, problem, progress } = state;
  return (
    <Dialog
      isOpen
      width="wide"
      title="Import references"
      onOpenChange={(isOpen) => isOpen || progress || onClose()}
      actions={(close) => <ImportActions state={state} onCancel={close} />}
    >
      <div className="flex flex-col gap-4">
        {problem ? <Notice tone="error">{problem}</Notice> : null}
        {progress ? <ImportProgress {...progress} /> : null}
        {preview ? <ImportPreviewList state={state} preview={preview} /> : null}
        {preview ? null : <ImportChoice isReading={state.isReading} onChoose={state.look} />}
      </div>
    </Dialog>
  );
}

function ImportActions({ state, onCancel }: { state: ImportState; onCancel: () => void }) {
  const { preview, taken, progress } = state;
  const isBusy = progress !== null;
  return (
    <>
      {preview ? (
        <Button variant="quiet" className="me-auto" onPress={state.startOver} isDisabled={isBusy}>
          Another file…
        </Button>
      ) : null}
      <Button variant="quiet" onPress={onCancel} isDisabled={isBusy}>
        Cancel
      </Button>
      {preview ? (
        <Button
          variant="primary"
          onPress={state.confirm}
          isPending={isBusy}
          isDisabled={taken.size === 0}
        >
          {taken.size === 1 ? "Add 1 source" : `Add ${taken.size} sources`}
        </Button>
      ) : null}
    </>
  );
}
