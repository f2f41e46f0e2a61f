"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { Select } from "#components/ui/select.tsx";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import type { Preferences } from "#lib/domain/preferences.ts";
import { SubmitButton } from "../forms/submit-button.tsx";
import { useCommand } from "../frame/use-command.ts";
import { DateExamples } from "./date-examples.tsx";
import { CALENDAR_OPTIONS, LANGUAGE_OPTIONS, NAMING_OPTIONS } from "./date-options.ts";

/** Calendar, language and names of months in which dates are shown, with examples as one chooses. */
export function DateForm({ preferences }: { preferences: Preferences }) {
  const router = useRouter();
  const { isPending, run } = useCommand();
  const [draft, setDraft] = useState(preferences);
  const change = (part: object) => setDraft((current) => ({ ...current, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run(async () => {
      await callAction("account.setPreferences", draft);
      router.refresh();
      notify({ text: "Dates are shown this way from now on.", tone: "verified" });
    });
  };
  return (
    <form onSubmit={submit} className="mt-4 flex max-w-96 flex-col gap-4">
      <Select
        label="Calendar"
        options={CALENDAR_OPTIONS}
        value={draft.calendar}
        onChange={(calendar) => change({ calendar })}
      />
      <Select
        label="Language of dates"
        options={LANGUAGE_OPTIONS}
        value={draft.language}
        onChange={(language) => change({ language })}
      />
      <Select
        label="Names of the Solar Hijri months"
        options={NAMING_OPTIONS}
        value={draft.naming}
        onChange={(naming) => change({ naming })}
      />
      <DateExamples preferences={draft} />
      <SubmitButton isPending={isPending} variant="secondary" className="self-start">
        Show dates this way
      </SubmitButton>
    </form>
  );
}
