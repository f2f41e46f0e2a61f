"use client";

import { useState } from "react";
import { useForm } from "#components/pages/forms/use-form.ts";
import { formatLocalDay } from "#components/pages/frame/format-instant.ts";
import { callAction } from "#lib/actions/call-action.ts";
import type { Source } from "#lib/domain/source.ts";
import { type PastedSource, readPastedSource } from "./read-pasted-source.ts";
import { draftOf, draftOfFields, readSourceForm, type SourceDraft } from "./read-source-form.ts";
import { usePublishers } from "./use-publishers.ts";
import { useSimilarSources } from "./use-similar-sources.ts";

/** Where a source is added or changed; `chronologyId` is what gives a guest the right to. */
export type SourceScope = { teamId: string; chronologyId: string | null };

export type SourceFormOptions = {
  initial: Source | null;
  /** What a new source begins with, as it was pasted or typed. */
  startText?: string;
  scope: SourceScope;
  /** Gets the id of the source: the new one, or the known one that was taken in its place. */
  onSaved: (id: string) => void | Promise<void>;
};

/** The draft of a source, its errors and its saving. */
export function useSourceForm({ initial, startText = "", scope, onSaved }: SourceFormOptions) {
  const [draft, setDraft] = useState(() => begin(initial, startText));
  /** Counts pasted references: fields that keep their own text are made anew. */
  const [filled, setFilled] = useState(0);
  const [today] = useState(() => formatLocalDay(new Date()));
  const publishers = usePublishers(scope);
  const similar = useSimilarSources(draft, scope, initial === null);
  const read = () => readSourceForm(draft, { initial, today });
  const form = useForm({
    check: () => {
      const result = read();
      return result.ok ? {} : result.errors;
    },
    send: async () => {
      const result = read();
      if (result.ok) await onSaved(await save(result.fields, { initial, scope }));
    },
  });
  const change = (part: Partial<SourceDraft>) => setDraft((current) => ({ ...current, ...part }));
  const fill = ({ fields }: PastedSource) => {
    setDraft((current) => ({ ...draftOfFields(fields), note: fields.note || current.note }));
    setFilled((count) => count + 1);
  };
  const isBlank = initial === null && startText.trim() === "";
  return {
    form,
    draft,
    change,
    fill,
    isBlank,
    filled,
    today,
    initial,
    publishers,
    similar,
    use: onSaved,
  };
}

function begin(initial: Source | null, startText: string): SourceDraft {
  const pasted = initial ? null : readPastedSource(startText);
  if (pasted) return draftOfFields(pasted);
  return { ...draftOf(initial), ...(initial ? {} : { title: startText.trim() }) };
}

export type SourceFormState = ReturnType<typeof useSourceForm>;

type SaveContext = Pick<SourceFormOptions, "initial" | "scope">;
type Fields = Parameters<typeof callAction<"source.create">>[1]["fields"];

async function save(fields: Fields, { initial, scope }: SaveContext): Promise<string> {
  if (!initial) return (await callAction("source.create", { scope, fields })).id;
  await callAction("source.update", { id: initial.id, scope, fields });
  return initial.id;
}
