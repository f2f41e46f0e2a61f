"use client";

import { Notice } from "#components/ui/notice.tsx";
import { FormField } from "../forms/form-field.tsx";
import { PasswordField } from "../forms/password-field.tsx";
import { checkEmail, keepErrors, readRaw, readText } from "../forms/read-field.ts";
import { SubmitButton } from "../forms/submit-button.tsx";
import { useForm } from "../forms/use-form.ts";
import { enter, openSession } from "./open-session.ts";

export type SignInFormProps = {
  /** A path of our own, checked by the page. */
  nextPath: string;
  /** Why one was sent here, as a sentence. */
  notice: string | null;
};

/** Address and password; what is wrong is said without telling which of the two. */
export function SignInForm({ nextPath, notice }: SignInFormProps) {
  const form = useForm({
    check: (values) =>
      keepErrors({
        email: checkEmail(readText(values, "email")),
        password: readRaw(values, "password") === "" ? "Give your password." : undefined,
      }),
    send: async (values) => {
      await openSession(readText(values, "email"), readRaw(values, "password"));
      await enter(nextPath);
    },
    focusOnProblem: "password",
  });
  const sentence = form.problem ?? notice;
  return (
    <form {...form.props} className="flex flex-col gap-4">
      {sentence ? <Notice tone={form.problem ? "error" : "info"}>{sentence}</Notice> : null}
      <FormField
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="username"
        maxLength={254}
        error={form.errors.email}
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="current-password"
        error={form.errors.password}
      />
      <SubmitButton isPending={form.isPending} className="mt-1 self-start">
        {form.isPending ? "Signing in…" : "Sign in"}
      </SubmitButton>
    </form>
  );
}
