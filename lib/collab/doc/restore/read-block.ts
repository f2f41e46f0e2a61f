import * as Y from "yjs";
import { joinRuns } from "#lib/domain/compare/join-runs.ts";
import type { RichText } from "#lib/domain/entry.ts";
import { sanitizeRichText } from "#lib/domain/rich-text.ts";
import { readNodes } from "../rich-text.ts";

export type Child = Y.XmlElement | Y.XmlText | Y.XmlHook;

/** What one child of a fragment is read as; null where it is not exactly one block, as it stands. */
export function readBlock(child: unknown): RichText | null {
  if (!(child instanceof Y.XmlElement)) return null;
  const { content = [] } = joinRuns(sanitizeRichText({ type: "doc", content: readNodes(child) }));
  const [block] = content;
  return block && content.length === 1 && block.type === child.nodeName ? block : null;
}
