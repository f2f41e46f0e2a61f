import type { CslItem } from "#lib/domain/csl.ts";

export type PastedPart = { part: string; text: string };

/** What has been read of a pasted text so far. `rest` is what has not, with `GAP` where parts were. */
export type Draft = { item: CslItem; rest: string; parts: PastedPart[] };

/** Stands where something was taken out, so that its neighbours do not grow together. */
export const GAP = "\ue010";

export const newDraft = (text: string): Draft => ({
  item: { type: "document" },
  rest: text.replace(/[\ue010\s]+/g, " ").trim(),
  parts: [],
});

/**
 * Takes the first match out of the rest and gives its first group to `use`, which says whether it
 * could be used; what could not stays where it is.
 */
export function take(
  draft: Draft,
  pattern: RegExp,
  part: string,
  use: (found: string, match: RegExpMatchArray) => boolean,
): boolean {
  for (const match of draft.rest.matchAll(
    new RegExp(pattern, `${pattern.flags.replace("g", "")}g`),
  )) {
    if (!use((match[1] ?? match[0]).trim(), match)) continue;
    draft.parts.push({ part, text: match[0] });
    const end = match.index + match[0].length;
    draft.rest = `${draft.rest.slice(0, match.index)}${GAP}${draft.rest.slice(end)}`;
    return true;
  }
  return false;
}
