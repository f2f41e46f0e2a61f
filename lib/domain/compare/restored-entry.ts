import type { Assertion, Citation } from "../assertion.ts";
import { groupKey } from "../assertion-group.ts";
import type { EntrySnapshot } from "../entry.ts";
import type { PartChange } from "./change.ts";

/** What of a version is restored: all of it, or one part as a comparison names it. */
export type RestoredPart = "all" | PartChange["part"];

const PLAIN_PARTS = ["title", "summary", "kind", "laneId", "embargo"] as const;
const SETS = ["attackTypes", "flags", "tags"] as const;

export const isRestorable = (part: string): part is RestoredPart =>
  ["all", "narrative", "citations", ...PLAIN_PARTS, ...SETS].includes(part) ||
  /^facts:.+/.test(part);

/**
 * What an entry is to say after a part of an old version was restored in it. Its status is no part of
 * what it says.
 */
export function restoredEntry(
  now: EntrySnapshot,
  version: EntrySnapshot,
  part: RestoredPart,
): EntrySnapshot {
  if (part === "all") return version;
  if (part === "citations") return { ...now, citations: restoreLoose(now, version) };
  if (part.startsWith("facts:")) return restoreFacts(now, version, part.slice("facts:".length));
  return { ...now, [part]: version[part as (typeof PLAIN_PARTS)[number]] };
}

function restoreFacts(now: EntrySnapshot, version: EntrySnapshot, key: string): EntrySnapshot {
  const ids = new Set(
    [...now.assertions, ...version.assertions]
      .filter((assertion) => groupKey(assertion) === key)
      .map(({ id }) => id),
  );
  const citationIds = new Set(
    [...now.citations, ...version.citations]
      .filter(({ assertionId }) => ids.has(assertionId ?? ""))
      .map(({ id }) => id),
  );
  const isDecision = (one: { key: string }) => one.key === key;
  return {
    ...now,
    assertions: exchange<Assertion>(now.assertions, version.assertions, ids),
    citations: exchange<Citation>(now.citations, version.citations, citationIds),
    decisions: [
      ...now.decisions.filter((one) => !isDecision(one)),
      ...version.decisions.filter(isDecision),
    ].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
  };
}

function restoreLoose(now: EntrySnapshot, version: EntrySnapshot): Citation[] {
  const assertionIds = new Set([...now.assertions, ...version.assertions].map(({ id }) => id));
  const loose = [...now.citations, ...version.citations].filter(
    ({ assertionId }) => !assertionIds.has(assertionId ?? ""),
  );
  return exchange(now.citations, version.citations, new Set(loose.map(({ id }) => id)));
}

/** Those with these ids as the version has them, the others as they are; by creation, then id. */
function exchange<T extends { id: string; createdAt: string }>(
  now: readonly T[],
  version: readonly T[],
  ids: ReadonlySet<string>,
): T[] {
  return sortThings([
    ...now.filter(({ id }) => !ids.has(id)),
    ...version.filter(({ id }) => ids.has(id)),
  ]);
}

/** In the order in which an entry is read: by creation, then id. */
export const sortThings = <T extends { id: string; createdAt: string }>(things: T[]): T[] =>
  things.sort((a, b) => compare(a.createdAt, b.createdAt) || compare(a.id, b.id));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
