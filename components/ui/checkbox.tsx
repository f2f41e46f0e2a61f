"use client";

import type { ReactNode } from "react";
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
} from "react-aria-components";
import { joinClasses } from "./class-names.ts";
import { CheckIcon, MinusIcon } from "./icons.tsx";

export type CheckboxProps = Omit<AriaCheckboxProps, "className" | "style" | "children"> & {
  children?: ReactNode;
  className?: string;
};

const BOX =
  "flex size-4 shrink-0 items-center justify-center rounded-sm border border-rule-strong bg-raised text-on-accent " +
  "transition-colors duration-120 group-data-selected:border-accent group-data-selected:bg-accent " +
  "group-data-indeterminate:border-accent group-data-indeterminate:bg-accent " +
  "group-data-focus-visible:outline-2 group-data-focus-visible:outline-offset-2 group-data-focus-visible:outline-accent";

export function Checkbox({ children, className, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...props}
      className={joinClasses(
        "group flex items-center gap-2 text-sm outline-none! data-disabled:opacity-50",
        className,
      )}
    >
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className={BOX}>
            {isIndeterminate ? <MinusIcon size={12} /> : null}
            {isSelected && !isIndeterminate ? <CheckIcon size={12} /> : null}
          </span>
          {children}
        </>
      )}
    </AriaCheckbox>
  );
}
