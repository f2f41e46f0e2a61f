"use client";

import { useId } from "react";
import { SubmitButton } from "#components/pages/forms/submit-button.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { ActorForm } from "./actor-form.tsx";
import { type ActorFormOptions, useActorForm } from "./use-actor-form.ts";

export type ActorDialogProps = ActorFormOptions & {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/**
 * Adds an actor to the team's list (`initial` null) or changes one. `onSaved` gets its id once the
 * server has it; the dialog then closes.
 */
export function ActorDialog({ isOpen, ...props }: ActorDialogProps) {
  // Mounted anew each time, so that a draft that was given up does not come back.
  return isOpen ? <OpenActorDialog {...props} /> : null;
}

function OpenActorDialog({ onOpenChange, onSaved, ...options }: Omit<ActorDialogProps, "isOpen">) {
  const formId = useId();
  const state = useActorForm({
    ...options,
    onSaved: async (id) => {
      await onSaved(id);
      onOpenChange(false);
    },
  });
  return (
    <Dialog
      isOpen
      onOpenChange={onOpenChange}
      title={options.initial ? "Edit the actor" : "Add an actor"}
      actions={(close) => (
        <>
          <Button variant="quiet" onPress={close}>
            Cancel
          </Button>
          <SubmitButton form={formId} isPending={state.form.isPending}>
            {options.initial ? "Save" : "Add to the actors"}
          </SubmitButton>
        </>
      )}
    >
      <ActorForm id={formId} state={state} />
    </Dialog>
  );
}
