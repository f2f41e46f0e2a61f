"use client";

import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { joinClasses } from "./class-names.ts";
import { IconButton } from "./icon-button.tsx";
import { CloseIcon } from "./icons.tsx";

export type DialogProps = {
  title: string;
  /** Left out inside a `DialogTrigger`, which then holds the state. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  /** `alertdialog` for what cannot be undone: it does not close by a click beside it. */
  role?: "dialog" | "alertdialog";
  width?: "narrow" | "wide";
  children: ReactNode | ((close: () => void) => ReactNode);
  /** Buttons, the one that goes on last. */
  actions?: (close: () => void) => ReactNode;
};

const OVERLAY =
  "fixed inset-0 z-40 flex items-center justify-center bg-scrim p-4 transition-opacity duration-150 " +
  "data-entering:opacity-0 data-exiting:opacity-0";

const WIDTHS = { narrow: "max-w-md", wide: "max-w-3xl" };

/** A modal dialog: takes the focus, gives it back, closes by Escape. */
export function Dialog({
  title,
  role = "dialog",
  width = "narrow",
  children,
  actions,
  ...state
}: DialogProps) {
  return (
    <ModalOverlay {...state} isDismissable={role === "dialog"} className={OVERLAY}>
      <Modal className={joinClasses("overlay flex max-h-full w-full flex-col", WIDTHS[width])}>
        <AriaDialog role={role} className="flex min-h-0 flex-col outline-none">
          {({ close }) => (
            <>
              <header className="flex items-center gap-3 border-b border-rule ps-5 pe-3 py-2.5">
                <Heading slot="title" className="flex-1 font-serif text-xl font-semibold">
                  {title}
                </Heading>
                <IconButton label="Close" size="sm" onPress={close}>
                  <CloseIcon />
                </IconButton>
              </header>
              <div className="min-h-0 overflow-auto px-5 py-4">
                {typeof children === "function" ? children(close) : children}
              </div>
              {actions ? (
                <footer className="flex justify-end gap-2 border-t border-rule px-5 py-3">
                  {actions(close)}
                </footer>
              ) : null}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

export { DialogTrigger } from "react-aria-components";
