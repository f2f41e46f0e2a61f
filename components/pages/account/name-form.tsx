"use client";

import { useRouter } from "next/navigation";
import { Notice } from "#components/ui/notice.tsx";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import { FormField } from "../forms/form-field.tsx";
import { keepErrors, readText } from "../forms/read-field.ts";
import { SubmitButton } from "../forms/submit-button.tsx";
import { useForm } from "../forms/use-form.ts";

/** The name that others see. */
export function NameForm({ name, email }: { name: string; email: string }) {
  const router = useRouter();
  const form = useForm({
    check: (values) =>
      keepErrors({ name: readText(values, "name") === "" ? "Give your name." : undefined }),
    send: async (values) => {
      await callAction("account.rename", { name: readText(values, "name") });
      router.refresh();
      notify({ text: "Your name is changed.", tone: "verified" });
    },
  });
  return (
    <form {...form.props} className="mt-4 flex max-w-96 flex-col gap-4">
      {form.problem ? <Notice tone="error">{form.problem}</Notice> : null}
      <FormField
        label="Name"
        name="name"
        defaultValue={name}
        autoComplete="name"
        maxLength={100}
        description="Stands beside what you write from now on, and in lists of people."
        error={form.errors.name}
      />
      <p className="text-xs text-muted">
        You sign in as <span className="text-ink">{email}</span>.
      </p>
      <SubmitButton isPending={form.isPending} variant="secondary" className="self-start">
        Change the name
      </SubmitButton>
    </form>
  );
}
