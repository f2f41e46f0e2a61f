import type * as Y from "yjs";

/**
 * The root types of every document, declared once and for ever of one type. Nothing is nested
 * lazily and no map is replaced whole: both lose concurrent edits.
 */
export type EntryRoots = {
  /**
   * title, summary, kind, lane, embargo; older ones have a status, which is not read; `attack:<type>` and `flag:<flag>`, each true or
   * absent: scalars, the last writer wins per key.
   */
  fields: Y.Map<unknown>;
  /** A set: the keys are the tags. */
  tags: Y.Map<true>;
  /** uuid → one assertion, its map created once by one client. */
  assertions: Y.Map<Y.Map<unknown>>;
  citations: Y.Map<Y.Map<unknown>>;
  /** Key of a group of reports → the team's rule for it, one plain object that is set whole. */
  decisions: Y.Map<unknown>;
  narrative: Y.XmlFragment;
};

export type ChronologyRoots = {
  /** title, summary, timeZone (an IANA name; absent in older documents). */
  fields: Y.Map<unknown>;
  introduction: Y.XmlFragment;
  /** uuid → { title, hue, position }. */
  lanes: Y.Map<Y.Map<unknown>>;
  /** uuid → { title, start, end }. */
  eras: Y.Map<Y.Map<unknown>>;
};

export const ENTRY_ROOT_NAMES = [
  ...["fields", "tags", "assertions", "citations", "decisions", "narrative"],
] as const;
export const CHRONOLOGY_ROOT_NAMES = ["fields", "introduction", "lanes", "eras"] as const;

export function openEntry(doc: Y.Doc): EntryRoots {
  return {
    fields: doc.getMap("fields"),
    tags: doc.getMap("tags"),
    assertions: doc.getMap("assertions"),
    citations: doc.getMap("citations"),
    decisions: doc.getMap("decisions"),
    narrative: doc.getXmlFragment("narrative"),
  };
}

export function openChronology(doc: Y.Doc): ChronologyRoots {
  return {
    fields: doc.getMap("fields"),
    introduction: doc.getXmlFragment("introduction"),
    lanes: doc.getMap("lanes"),
    eras: doc.getMap("eras"),
  };
}
