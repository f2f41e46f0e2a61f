import type { RichText } from "./entry.ts";

/** A note in the narrative: the source of the passage before it, and where in it. */
export type NarrativeCitation = { sourceId: string; locator: string };

/** Name of the node that stands for a note; an atom within a line of text. */
export const CITATION_NODE = "citation";

/** The notes of a narrative in the order of the text. */
export function listNarrativeCitations(node: RichText): NarrativeCitation[] {
  if (node.type === CITATION_NODE) {
    const { sourceId, locator } = node.attrs ?? {};
    return [{ sourceId: readText(sourceId), locator: readText(locator) }];
  }
  return (node.content ?? []).flatMap(listNarrativeCitations);
}

const readText = (value: unknown): string => (typeof value === "string" ? value : "");
