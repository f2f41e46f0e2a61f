"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { callAction } from "#lib/actions/call-action.ts";
import { isAppError } from "#lib/errors.ts";
import { checkNewPassword, placeWeakPassword } from "../auth/new-password.ts";
import { PASSWORD_ADVICE, PasswordField } from "../forms/password-field.tsx";
import { keepErrors, readRaw } from "../forms/read-field.ts";
import { SubmitButton } from "../forms/submit-button.tsx";
import { type FieldErrors, useForm } from "../forms/use-form.ts";

/** A new password; the server then ends all other sessions. */
export function PasswordForm({ email }: { email: string }) {
  const router = useRouter();
  const [changes, setChanges] = useState(0);
  const form = useForm({
    check,
    place,
    send: async (values) => {
      const input = { current: readRaw(values, "current"), next: readRaw(values, "next") };
      await callAction("account.changePassword", input);
      setChanges((count) => count + 1);
      router.refresh();
    },
  });
  return (
    <form {...form.props} className="mt-4 flex max-w-96 flex-col gap-4">
      {form.problem ? <Notice tone="error">{form.problem}</Notice> : null}
      {/* Tells a password manager whose password this is. */}
      <input hidden name="username" autoComplete="username" value={email} readOnly />
      {/* A changed password empties both fields. */}
      <PasswordField
        key={`current-${changes}`}
        label="Current password"
        name="current"
        autoComplete="current-password"
        error={form.errors.current}
      />
      <PasswordField
        key={`next-${changes}`}
        label="New password"
        name="next"
        autoComplete="new-password"
        description={PASSWORD_ADVICE}
        error={form.errors.next}
      />
      <SubmitButton isPending={form.isPending} variant="secondary" className="self-start">
        Change the password
      </SubmitButton>
      <p role="status" className="text-verified">
        {changes > 0 ? "The password is changed, and your other sessions have ended." : ""}
      </p>
    </form>
  );
}

function check(values: FormData) {
  const current = readRaw(values, "current");
  return keepErrors({
    current: current === "" ? "Give your current password." : undefined,
    next: checkNewPassword(readRaw(values, "next")),
  });
}

function place(error: unknown): FieldErrors | null {
  if (isAppError(error) && error.code === "sign_in_failed")
    return { current: "This is not your current password." };
  return placeWeakPassword("next")(error);
}
