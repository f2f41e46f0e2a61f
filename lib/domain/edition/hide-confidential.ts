import type { EntrySnapshot, RichText } from "../entry.ts";
import { CITATION_NODE } from "../narrative-citations.ts";

const UNQUOTED = { locator: "", quote: "", quoteTranslation: "" };

type IsHidden = (sourceId: unknown) => boolean;

/**
 * An entry without what is quoted of sources of which nobody is to know which they are, and without
 * where in them it stands: both may tell.
 */
export function hideConfidential(content: EntrySnapshot, isHidden: IsHidden): EntrySnapshot {
  return {
    ...content,
    citations: content.citations.map((one) =>
      isHidden(one.sourceId) ? { ...one, ...UNQUOTED } : one,
    ),
    narrative: hideIn(content.narrative, isHidden),
  };
}

function hideIn(node: RichText, isHidden: IsHidden): RichText {
  if (node.type === CITATION_NODE && isHidden(node.attrs?.sourceId))
    return { ...node, attrs: { ...node.attrs, locator: "" } };
  if (!node.content) return node;
  return { ...node, content: node.content.map((each) => hideIn(each, isHidden)) };
}
