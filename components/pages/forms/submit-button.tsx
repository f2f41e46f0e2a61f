"use client";

import type { ReactNode } from "react";
import { Button, type ButtonVariant } from "#components/ui/button.tsx";
import { useIsHydrated } from "../frame/use-is-hydrated.ts";

export type SubmitButtonProps = {
  isPending: boolean;
  /** The id of the form, where the button stands outside of it. */
  form?: string;
  variant?: ButtonVariant;
  isDisabled?: boolean;
  className?: string;
  children: ReactNode;
};

/** Sends a form. It waits for the page's scripts: without them a form would go nowhere. */
export function SubmitButton({ variant = "primary", isDisabled, ...props }: SubmitButtonProps) {
  const isHydrated = useIsHydrated();
  return (
    <Button {...props} type="submit" variant={variant} isDisabled={isDisabled || !isHydrated} />
  );
}
