"use client";

import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { CAPS } from "#lib/domain/caps.ts";
import type { ActorKind } from "#lib/domain/codes.ts";
import { KIND_OPTIONS } from "./actor-words.ts";
import type { ActorFormState } from "./use-actor-form.ts";

/** The fields of an actor. The button that sends them stands outside, by the form's id. */
export function ActorForm({ id, state }: { id: string; state: ActorFormState }) {
  const { form, draft, change } = state;
  return (
    <form {...form.props} id={id} className="flex flex-col gap-4">
      {form.problem ? <Notice tone="error">{form.problem}</Notice> : null}
      <TextField
        label="Name"
        name="name"
        description="As the team calls it."
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={CAPS.name}
        autoFocus
        error={form.errors.name}
      />
      <Select
        label="Kind"
        options={KIND_OPTIONS}
        value={draft.kind}
        onChange={(kind) => change({ kind: kind as ActorKind })}
      />
      <TextArea
        label="Other names"
        name="aliases"
        description="One a line, in any script; the language, if need be, in parentheses, such as (fa). Capitals, hyphens and accents do not matter."
        value={draft.aliases}
        onChange={(aliases) => change({ aliases })}
        minRows={4}
        error={form.errors.aliases}
      />
      <TextArea
        label="Note for the team"
        name="note"
        value={draft.note}
        onChange={(note) => change({ note })}
        maxLength={CAPS.note}
      />
    </form>
  );
}
