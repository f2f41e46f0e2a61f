"use client";

import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";

export type ConfirmRemovalProps = {
  title: string;
  confirmLabel: string;
  isPending: boolean;
  onConfirm: () => void;
  onClose: () => void;
  /** What follows from it. */
  children: ReactNode;
};

/**
 * Asks first, where there is no way back: who was taken out can only be invited anew, and access
 * that is taken must be gone at once, so that an Undo cannot wait for it.
 */
export function ConfirmRemoval(props: ConfirmRemovalProps) {
  return (
    <Dialog
      isOpen
      role="alertdialog"
      title={props.title}
      onOpenChange={(isOpen) => isOpen || props.onClose()}
      actions={(close) => (
        <>
          <Button variant="quiet" onPress={close}>
            Cancel
          </Button>
          <Button variant="danger" isPending={props.isPending} onPress={props.onConfirm}>
            {props.confirmLabel}
          </Button>
        </>
      )}
    >
      {props.children}
    </Dialog>
  );
}
