"use client";

import type { ReactNode, RefAttributes } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { joinClasses } from "./class-names.ts";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "sm" | "md";

export type ButtonProps = Omit<AriaButtonProps, "className" | "style" | "children"> &
  RefAttributes<HTMLButtonElement> & {
    variant?: ButtonVariant;
    size?: ButtonSize;
    className?: string;
    children?: ReactNode;
  };

const BASE =
  "inline-flex items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap " +
  "cursor-default select-none transition-colors duration-120 " +
  "data-disabled:opacity-50 data-pending:opacity-70";

const VARIANTS: Record<ButtonVariant, string> = {
  primary:
    "border-accent bg-accent text-on-accent data-hovered:border-accent-strong data-hovered:bg-accent-strong data-pressed:bg-accent-strong",
  secondary: "border-rule bg-raised text-ink data-hovered:bg-hover data-pressed:bg-rule-soft",
  quiet:
    "border-transparent bg-transparent text-ink data-hovered:bg-hover data-pressed:bg-rule-soft",
  danger:
    "border-rule bg-raised text-danger data-hovered:bg-danger-tint data-pressed:bg-danger-tint",
};

const SIZES: Record<ButtonSize, string> = {
  sm: "h-6 px-2 text-xs",
  md: "h-8 px-3 text-sm",
};

/** Classes of a button, for links that look like one. */
export function buttonClasses(variant: ButtonVariant = "secondary", size: ButtonSize = "md") {
  return joinClasses(BASE, VARIANTS[variant], SIZES[size]);
}

/** One primary button at most on a screen; the others are secondary or quiet. */
export function Button({ variant, size, className, ...props }: ButtonProps) {
  return <AriaButton {...props} className={joinClasses(buttonClasses(variant, size), className)} />;
}
