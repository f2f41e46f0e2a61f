"use client";

import type { ReactElement, ReactNode } from "react";
import {
  Popover as AriaPopover,
  type PopoverProps as AriaPopoverProps,
  Dialog,
  DialogTrigger,
} from "react-aria-components";
import { joinClasses } from "./class-names.ts";

export type PopoverProps = {
  /** The button that opens it. */
  trigger: ReactElement;
  /** What the popover is, for screen readers. */
  label: string;
  placement?: AriaPopoverProps["placement"];
  className?: string;
  children: ReactNode | ((close: () => void) => ReactNode);
};

/** A small surface beside its trigger; closes by Escape or a click elsewhere. */
export function Popover({ trigger, label, placement, className, children }: PopoverProps) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover placement={placement} offset={6} className="overlay appear max-w-96">
        <Dialog aria-label={label} className={joinClasses("p-3 outline-none", className)}>
          {({ close }) => (typeof children === "function" ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
