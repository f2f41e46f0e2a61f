import * as Y from "yjs";
import { CITATION_NODE, type NarrativeCitation } from "#lib/domain/narrative-citations.ts";
import { cutCleanText } from "#lib/domain/storable-text.ts";

/**
 * The notes of a narrative in the order of the text, without reading the text itself: cheap
 * enough for every key that is typed.
 */
export function readNotes(narrative: Y.XmlFragment): NarrativeCitation[] {
  const walker = narrative.createTreeWalker(
    (node) => node instanceof Y.XmlElement && node.nodeName === CITATION_NODE,
  );
  return [...(walker as Iterable<Y.XmlElement>)].map((node) => ({
    sourceId: readText(node.getAttribute("sourceId")),
    locator: readText(node.getAttribute("locator")),
  }));
}

const readText = (value: unknown): string =>
  typeof value === "string" ? cutCleanText(value, 200) : "";
