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
  /** Where something else than the trigger opens it too, such as a key. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  children: ReactNode | ((close: () => void) => ReactNode);
};

/** A small surface beside its trigger; closes by Escape or a click elsewhere. */
export function Popover(props: PopoverProps) {
  const { trigger, label, placement, className, children, ...state } = props;
  return (
    <DialogTrigger {...state}>
      {trigger}
      <AriaPopover placement={placement} offset={6} className="overlay appear max-w-96">
        <Dialog aria-label={label} className={joinClasses("p-3 outline-none", className)}>
          {({ close }) => (typeof children === "function" ? children(close) : children)}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
