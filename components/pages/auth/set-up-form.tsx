"use client";

import { Notice } from "#components/ui/notice.tsx";
import { callAction } from "#lib/actions/call-action.ts";
import { FormField } from "../forms/form-field.tsx";
import { PASSWORD_ADVICE, PasswordField } from "../forms/password-field.tsx";
import { checkEmail, keepErrors, readRaw, readText } from "../forms/read-field.ts";
import { SubmitButton } from "../forms/submit-button.tsx";
import { useForm } from "../forms/use-form.ts";
import { checkNewPassword, placeWeakPassword } from "./new-password.ts";
import { enter, openSession } from "./open-session.ts";

/** The first account of an installation and its first team. */
export function SetUpForm() {
  const form = useForm({ check, send: setUp, place: placeWeakPassword("password") });
  const { errors } = form;
  return (
    <form {...form.props} className="flex flex-col gap-4">
      {form.problem ? <Notice tone="error">{form.problem}</Notice> : null}
      <FormField
        label="Your name"
        name="name"
        autoComplete="name"
        maxLength={100}
        description="Stands beside everything you write."
        error={errors.name}
      />
      <FormField
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="username"
        maxLength={254}
        error={errors.email}
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="new-password"
        description={PASSWORD_ADVICE}
        error={errors.password}
      />
      <FormField
        label="Name of your team"
        name="teamName"
        autoComplete="organization"
        maxLength={100}
        error={errors.teamName}
      />
      <SubmitButton isPending={form.isPending} className="mt-1 self-start">
        {form.isPending ? "Setting up…" : "Create account and team"}
      </SubmitButton>
    </form>
  );
}

function check(values: FormData) {
  return keepErrors({
    name: readText(values, "name") === "" ? "Give your name." : undefined,
    email: checkEmail(readText(values, "email")),
    password: checkNewPassword(readRaw(values, "password")),
    teamName: readText(values, "teamName") === "" ? "Give your team a name." : undefined,
  });
}

async function setUp(values: FormData): Promise<void> {
  const email = readText(values, "email");
  const password = readRaw(values, "password");
  const names = { name: readText(values, "name"), teamName: readText(values, "teamName") };
  await callAction("setup.createOwner", { ...names, email, password });
  await openSession(email, password);
  await enter("/chronologies");
}
