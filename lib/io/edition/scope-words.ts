import { formatDate } from "#lib/domain/date/format-date.ts";
import type { EditionDocument } from "#lib/domain/edition/edition.ts";
import { SCOPE_FACETS, type ScopeFacet } from "#lib/domain/edition/scope.ts";

const FACETS: Record<ScopeFacet, string> = {
  ...{ lane: "Lane", kind: "Kind", actor: "Actor", place: "Place", tag: "Tag" },
};

/** “Only part of the chronology is in it. Kind: Attack, Arrest. From 2021.”; "" where all is. */
export function scopeWords({ scope }: Pick<EditionDocument, "scope">): string {
  if (!scope) return "";
  const chosen = SCOPE_FACETS.flatMap((facet) => {
    const labels = scope.chosen.filter((each) => each.facet === facet).map(({ label }) => label);
    return labels.length === 0
      ? []
      : [`${FACETS[facet]}: ${labels.map((label) => label || "none").join(", ")}`];
  });
  const parts = [
    "Only part of the chronology is in it",
    ...chosen,
    ...(scope.from === "" ? [] : [`From ${formatDate(scope.from)}`]),
    ...(scope.to === "" ? [] : [`To ${formatDate(scope.to)}`]),
    ...(scope.text === "" ? [] : [`With the words “${scope.text}”`]),
  ];
  return `${parts.join(". ")}.`;
}
