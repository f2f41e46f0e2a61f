import type { EntryView } from "#components/editor/entry-view-context.tsx";
import { groupKey } from "#lib/domain/assertion-group.ts";
import type { CommentTarget } from "#lib/domain/comments/target.ts";
import { groupLabel } from "#lib/domain/format-value.ts";
import { describeValue } from "#lib/domain/withhold.ts";

type View = Pick<EntryView, "facts" | "numbers">;

/** What a thread is about, in words. */
export function describeTarget(target: CommentTarget, view: View): string {
  switch (target.kind) {
    case "entry":
      return "The entry as a whole";
    case "field":
      return groupLabel(target.field);
    case "proposal":
      return "A proposed change";
    case "words":
      return `“${shorten(target.quote)}”`;
    case "assertion": {
      const assertion = findAssertion(target.id, view);
      if (!assertion) return "A value that was removed";
      return `${groupLabel(groupKey(assertion))}: ${describeValue(assertion)}`;
    }
    case "citation": {
      const citation = view.facts.citations.find(({ id }) => id === target.id);
      if (!citation) return "A citation that was removed";
      const assertion = findAssertion(citation.assertionId, view);
      const number = view.numbers.get(citation.sourceId);
      return `${assertion ? groupLabel(groupKey(assertion)) : "The entry"}: source [${number ?? "?"}]`;
    }
  }
}

/** The group under which a target stands; null for the entry, for words, and for what is gone. */
export function fieldOfTarget(target: CommentTarget, view: View): string | null {
  if (target.kind === "field") return target.field;
  const citation =
    target.kind === "citation" ? view.facts.citations.find(({ id }) => id === target.id) : null;
  const id = target.kind === "assertion" ? target.id : (citation?.assertionId ?? null);
  const assertion = findAssertion(id, view);
  return assertion ? groupKey(assertion) : null;
}

const findAssertion = (id: string | null, { facts }: View) =>
  facts.assertions.find((assertion) => assertion.id === id) ?? null;

const LONGEST = 160;

export const shorten = (quote: string): string =>
  quote.length <= LONGEST ? quote : `${quote.slice(0, LONGEST).toWellFormed().trimEnd()}…`;
