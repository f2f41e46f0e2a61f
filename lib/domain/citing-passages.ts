import { groupKey } from "./assertion-group.ts";
import type { EntrySnapshot, RichText } from "./entry.ts";
import { groupLabel } from "./format-value.ts";
import { CITATION_NODE } from "./narrative-citations.ts";
import { describeValue } from "./withhold.ts";

const LONGEST = 160;

/**
 * What an entry cites sources for, in words: “Date: 22 March 2024”, “Killed: at least 130, p. 4”,
 * the end of the passage before a note, or the entry as a whole.
 */
export function listPassages(
  { assertions, citations, narrative }: EntrySnapshot,
  sourceIds: ReadonlySet<string>,
  { withValues }: { withValues: boolean },
): string[] {
  const facts = citations
    .filter(({ sourceId }) => sourceIds.has(sourceId))
    .map(({ assertionId, locator }) => {
      const assertion = assertions.find(({ id }) => id === assertionId);
      const label = assertion ? groupLabel(groupKey(assertion)) : "The entry as a whole";
      const value = assertion && withValues ? `: ${describeValue(assertion)}` : "";
      return `${label}${value}${locator === "" ? "" : `, ${locator}`}`;
    });
  return [...new Set([...facts, ...listNoted(narrative, sourceIds)])];
}

/** Passages of the narrative that end in a note to one of the sources. */
function listNoted(node: RichText, sourceIds: ReadonlySet<string>): string[] {
  const parts = node.content ?? [];
  if (!parts.some(({ type }) => type === "text" || type === CITATION_NODE))
    return parts.flatMap((part) => listNoted(part, sourceIds));
  const found: string[] = [];
  let text = "";
  for (const part of parts) {
    if (part.type === "text") text += part.text ?? "";
    if (part.type !== CITATION_NODE || !sourceIds.has(String(part.attrs?.sourceId))) continue;
    found.push(`Narrative: “${endOf(text)}”`);
  }
  return found;
}

/** The last words of a text. */
function endOf(text: string): string {
  const whole = text.trim();
  if (whole.length <= LONGEST) return whole;
  const cut = whole.slice(-LONGEST);
  return `… ${cut.slice(cut.indexOf(" ") + 1)}`;
}
