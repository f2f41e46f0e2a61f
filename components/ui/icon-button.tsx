"use client";

import type { ReactNode } from "react";
import { Button, type ButtonProps } from "./button.tsx";
import { joinClasses } from "./class-names.ts";
import { Tooltip } from "./tooltip.tsx";

export type IconButtonProps = Omit<ButtonProps, "children" | "aria-label"> & {
  /** Said by screen readers and shown as the tooltip. */
  label: string;
  /** A key that does the same, shown in the tooltip. */
  shortcut?: string;
  children: ReactNode;
};

/** A square button with an icon only; its name is never lost. */
export function IconButton({
  label,
  shortcut,
  className,
  size = "md",
  variant = "quiet",
  ...props
}: IconButtonProps) {
  const square = size === "sm" ? "w-6 px-0" : "w-8 px-0";
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <Button
        {...props}
        aria-label={label}
        size={size}
        variant={variant}
        className={joinClasses(square, className)}
      />
    </Tooltip>
  );
}
