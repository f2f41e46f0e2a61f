"use client";

import { useState } from "react";
import { FormField, type FormFieldProps } from "./form-field.tsx";

export type PasswordFieldProps = Omit<FormFieldProps, "type" | "end" | "autoComplete"> & {
  /** `new-password` asks a password manager for a new one, `current-password` for the kept one. */
  autoComplete: "current-password" | "new-password";
};

/** What is asked of a new password; the server holds to it. */
export const PASSWORD_ADVICE = "At least 8 characters; 15 or more are better.";

/** A password that can be looked at before it is sent. */
export function PasswordField(props: PasswordFieldProps) {
  const [isShown, setShown] = useState(false);
  return (
    <FormField
      {...props}
      type={isShown ? "text" : "password"}
      dir="ltr"
      autoCapitalize="off"
      spellCheck={false}
      maxLength={200}
      end={
        <button
          type="button"
          aria-pressed={isShown}
          aria-label="Show the password"
          onClick={() => setShown(!isShown)}
          className="absolute inset-y-1 end-1 rounded-sm px-2 text-xs text-muted hover:text-ink"
        >
          {isShown ? "Hide" : "Show"}
        </button>
      }
    />
  );
}
