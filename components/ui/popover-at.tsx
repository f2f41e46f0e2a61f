"use client";

import { type ReactNode, useRef } from "react";
import { Popover as AriaPopover, Dialog } from "react-aria-components";

export type PopoverAtProps = {
  /** In pixels of the positioned parent. */
  x: number;
  y: number;
  /** What the popover is, for screen readers. */
  label: string;
  onClose: () => void;
  children: ReactNode;
};

/** A small surface at a point, for what has no button; closes by Escape or a click elsewhere. */
export function PopoverAt({ x, y, label, onClose, children }: PopoverAtProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} aria-hidden="true" className="absolute" style={{ left: x, top: y }} />
      <AriaPopover
        isOpen
        triggerRef={anchor}
        onOpenChange={(isOpen) => !isOpen && onClose()}
        offset={8}
        className="overlay appear max-w-96"
      >
        <Dialog aria-label={label} className="w-80 max-w-full p-3 outline-none">
          {children}
        </Dialog>
      </AriaPopover>
    </>
  );
}
