"use client";

import { Notice } from "#components/ui/notice.tsx";
import { callAction } from "#lib/actions/call-action.ts";
import { isAppError } from "#lib/errors.ts";
import { FormField } from "../forms/form-field.tsx";
import { PASSWORD_ADVICE, PasswordField } from "../forms/password-field.tsx";
import { keepErrors, readRaw, readText } from "../forms/read-field.ts";
import { SubmitButton } from "../forms/submit-button.tsx";
import { type FieldErrors, useForm } from "../forms/use-form.ts";
import { checkNewPassword, placeWeakPassword } from "./new-password.ts";
import { enter, openSession } from "./open-session.ts";

export type InvitationFormProps = { token: string; email: string; hasAccount: boolean };

/** Makes the account of an invited address, or asks for the password of the one it has. */
export function InvitationForm({ token, email, hasAccount }: InvitationFormProps) {
  const form = useForm({
    check: hasAccount ? checkKnown : checkNew,
    send: (values) => accept(token, values),
    place: hasAccount ? placeWrongPassword : placeWeakPassword("password"),
  });
  return (
    <form {...form.props} className="flex flex-col gap-4">
      {form.problem ? <Notice tone="error">{form.problem}</Notice> : null}
      <FormField
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={email}
        readOnly
        description="The invitation is for this address."
      />
      {hasAccount ? null : (
        <FormField
          label="Your name"
          name="name"
          autoComplete="name"
          maxLength={100}
          description="Stands beside everything you write."
          error={form.errors.name}
        />
      )}
      <PasswordField
        label={hasAccount ? "Your password here" : "Password"}
        name="password"
        autoComplete={hasAccount ? "current-password" : "new-password"}
        description={hasAccount ? "This address has an account already." : PASSWORD_ADVICE}
        error={form.errors.password}
      />
      <SubmitButton isPending={form.isPending} className="mt-1 self-start">
        {form.isPending ? "Accepting…" : "Accept the invitation"}
      </SubmitButton>
    </form>
  );
}

function checkNew(values: FormData) {
  return keepErrors({
    name: readText(values, "name") === "" ? "Give your name." : undefined,
    password: checkNewPassword(readRaw(values, "password")),
  });
}

function checkKnown(values: FormData) {
  const isMissing = readRaw(values, "password") === "";
  return keepErrors({ password: isMissing ? "Give your password." : undefined });
}

function placeWrongPassword(error: unknown): FieldErrors | null {
  if (!isAppError(error) || error.code !== "sign_in_failed") return null;
  return { password: "This is not the password of that account." };
}

async function accept(token: string, values: FormData): Promise<void> {
  const password = readRaw(values, "password");
  const input = { token, name: readText(values, "name"), password };
  const { email } = await callAction("invitation.accept", input);
  await openSession(email, password);
  await enter("/chronologies");
}
