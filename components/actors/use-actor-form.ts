"use client";

import { useState } from "react";
import { useForm } from "#components/pages/forms/use-form.ts";
import { callAction } from "#lib/actions/call-action.ts";
import { type Actor, EMPTY_ACTOR } from "#lib/domain/actor.ts";
import { CAPS } from "#lib/domain/caps.ts";
import type { ActorKind } from "#lib/domain/codes.ts";
import { readAliasLines, writeAliasLines } from "./alias-lines.ts";

export type ActorFormOptions = {
  initial: Actor | null;
  /** How a new one is called, as it was typed elsewhere. */
  startName?: string;
  /** `chronologyId` is what gives a guest the right to add one. */
  scope: { teamId: string; chronologyId: string | null };
  onSaved: (id: string) => void | Promise<void>;
};

type ActorDraft = { kind: ActorKind; name: string; aliases: string; note: string };

/** The draft of an actor, its errors and its saving. */
export function useActorForm({ initial, startName = "", scope, onSaved }: ActorFormOptions) {
  const [draft, setDraft] = useState(() => begin(initial, startName));
  const form = useForm({
    check: () => checkDraft(draft),
    send: async () => {
      const fields = { ...draft, aliases: readAliasLines(draft.aliases) };
      if (!initial) return onSaved((await callAction("actor.create", { scope, fields })).id);
      await callAction("actor.update", { id: initial.id, scope, fields });
      await onSaved(initial.id);
    },
  });
  const change = (part: Partial<ActorDraft>) => setDraft((current) => ({ ...current, ...part }));
  return { form, draft, change };
}

function begin(initial: Actor | null, startName: string): ActorDraft {
  const { kind, name, note, aliases } = initial ?? { ...EMPTY_ACTOR, name: startName };
  return { kind, name, note, aliases: writeAliasLines(aliases) };
}

function checkDraft({ name, aliases }: ActorDraft): Partial<Record<string, string>> {
  if (name.trim() === "") return { name: "Give a name." };
  const lines = readAliasLines(aliases);
  const long = lines.find((alias) => alias.name.length > CAPS.name);
  if (long) return { aliases: `“${long.name.slice(0, 40)}…” is longer than a name can be.` };
  return lines.length > CAPS.aliases ? { aliases: `Give up to ${CAPS.aliases} other names.` } : {};
}

export type ActorFormState = ReturnType<typeof useActorForm>;
