"use client";

import { useState } from "react";
import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { useStore } from "#components/workspace/use-store.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { Citation } from "#lib/domain/assertion.ts";
import { backingOf, groupOfCitation } from "#lib/domain/evidence.ts";
import { newCitation } from "#lib/domain/new-assertion.ts";
import { presentError } from "#lib/errors.ts";
import {
  type CitationDraft,
  draftOfCitation,
  EMPTY_CITATION,
  trimCitation,
} from "./citation-draft.ts";
import { chooseFromText, type SourceChoice, settleChoice } from "./source-choice.ts";

export type CitationFormOptions = {
  /** The one that is changed; null: a new one. */
  citation: Citation | null;
  /** What was pasted or dropped. */
  text: string;
};

/** The source and what is said of it, while a citation is written. */
export function useCitationForm({ citation, text }: CitationFormOptions) {
  const { sources, reloadSources, teamId, chronologyId } = useWorkspace();
  const library = useStore(sources);
  const [choice, setChoice] = useState<SourceChoice>(() =>
    citation ? { known: citation.sourceId } : text ? chooseFromText(text, library) : null,
  );
  const [draft, setDraft] = useState<CitationDraft>(() =>
    citation ? draftOfCitation(citation) : EMPTY_CITATION,
  );
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const change = (part: Partial<CitationDraft>) => setDraft((now) => ({ ...now, ...part }));

  /** Hands over the citation once its source is in the library; says so where that failed. */
  async function submit(done: (given: CitationDraft & { sourceId: string }) => void) {
    if (!choice) return;
    if ("made" in choice && choice.made.title.trim() === "")
      return setProblem("Give the new source a title.");
    setIsPending(true);
    setProblem(null);
    try {
      const sourceId = await settleChoice(choice, { teamId, chronologyId });
      if ("made" in choice) await reloadSources();
      done({ ...trimCitation(draft), sourceId });
    } catch (error) {
      setProblem(`${presentError(error).message} What you typed is kept here.`);
    } finally {
      setIsPending(false);
    }
  }
  return { choice, setChoice, draft, change, submit, isPending, problem };
}

/** How many independent voices a value would have with the citation that is being written. */
export function useVoices(
  assertionId: string | null,
  form: ReturnType<typeof useCitationForm>,
  editedId: string | null,
): number {
  const { facts, lookup } = useEntryView();
  const { choice, draft } = form;
  const others = assertionId
    ? backingOf(assertionId, facts.citations).filter(({ id }) => id !== editedId)
    : [];
  const groups = new Set(others.map((each) => groupOfCitation(each, lookup)));
  if (choice && draft.stance === "supports") {
    const sourceId = "known" in choice ? choice.known : "new";
    groups.add(groupOfCitation(newCitation({ ...draft, assertionId, sourceId }), lookup));
  }
  return groups.size;
}
