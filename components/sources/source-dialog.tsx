"use client";

import { useId } from "react";
import { SubmitButton } from "#components/pages/forms/submit-button.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { SourceForm } from "./source-form.tsx";
import { type SourceFormOptions, useSourceForm } from "./use-source-form.ts";

export type SourceDialogProps = SourceFormOptions & {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/**
 * Adds a source to the team's library (`initial` null) or changes one. `onSaved` gets its id once
 * the server has it; the dialog then closes.
 */
export function SourceDialog({ isOpen, ...props }: SourceDialogProps) {
  // Mounted anew each time, so that a draft that was given up does not come back.
  return isOpen ? <OpenSourceDialog {...props} /> : null;
}

function OpenSourceDialog({
  onOpenChange,
  initial,
  startText,
  scope,
  onSaved,
}: Omit<SourceDialogProps, "isOpen">) {
  const formId = useId();
  const state = useSourceForm({
    initial,
    startText,
    scope,
    onSaved: async (id) => {
      await onSaved(id);
      onOpenChange(false);
    },
  });
  return (
    <Dialog
      isOpen
      onOpenChange={onOpenChange}
      width="wide"
      title={initial ? "Edit the source" : "Add a source"}
      actions={(close) => (
        <>
          <Button variant="quiet" onPress={close}>
            Cancel
          </Button>
          <SubmitButton form={formId} isPending={state.form.isPending}>
            {initial ? "Save" : "Add to the library"}
          </SubmitButton>
        </>
      )}
    >
      <SourceForm id={formId} state={state} />
    </Dialog>
  );
}
