import { foldName } from "./fold-name.ts";
import type { Source } from "./source.ts";
import { normalizeUrl } from "./source-url.ts";

/** What a source is compared by. Dates are EDTF or "". */
export type Comparable = Pick<Source, "title" | "url" | "published" | "publisher" | "csl">;

/** Why two sources may be one. */
export type DuplicateReason = "address" | "doi" | "title";
export type DuplicateGroup<T> = { sources: T[]; reasons: DuplicateReason[] };

type Key = { reason: DuplicateReason; text: string };

/**
 * The keys under which a source is the same as another: its normalised address, its DOI, and its
 * folded title together with the year or the publisher, since “Statement” alone is many sources.
 */
export function duplicateKeys(source: Comparable): Key[] {
  const keys: Key[] = [];
  const address = source.url === "" ? null : normalizeUrl(source.url);
  if (address?.ok) keys.push({ reason: "address", text: address.value });
  const doi = doiOf(source);
  if (doi !== "") keys.push({ reason: "doi", text: doi });
  const title = foldName(source.title);
  if (title === "") return keys;
  const year = /^-?\d{4}/.exec(source.published)?.[0] ?? "";
  const publisher = foldName(source.publisher);
  if (year !== "") keys.push({ reason: "title", text: `${title}\n${year}` });
  if (publisher !== "") keys.push({ reason: "title", text: `${title}\n${publisher}` });
  if (year === "" && publisher === "") keys.push({ reason: "title", text: `${title}\n` });
  return keys;
}

/** A DOI is written in either case and with or without its resolver. */
function doiOf({ csl, url }: Comparable): string {
  const stated = csl.DOI ?? /^https?:\/\/(?:dx\.)?doi\.org\/(10\..+)$/i.exec(url.trim())?.[1] ?? "";
  return stated
    .trim()
    .replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, "")
    .toLowerCase();
}

/**
 * Groups of sources that may be one, each source in one group at most, in the order given. Two
 * that share a key are together, and so are those that share one with either.
 */
export function findDuplicates<T extends Comparable>(sources: readonly T[]): DuplicateGroup<T>[] {
  const parents = sources.map((_, at) => at);
  const rootOf = (at: number): number => {
    const parent = parents[at] ?? at;
    if (parent === at) return at;
    const root = rootOf(parent);
    parents[at] = root;
    return root;
  };
  const shared: { at: number; reason: DuplicateReason }[] = [];
  const firstWith = new Map<string, number>();
  sources.forEach((source, at) => {
    for (const { reason, text } of duplicateKeys(source)) {
      const first = firstWith.get(`${reason}\n${text}`);
      if (first === undefined) firstWith.set(`${reason}\n${text}`, at);
      else {
        parents[Math.max(rootOf(at), rootOf(first))] = Math.min(rootOf(at), rootOf(first));
        shared.push({ at, reason });
      }
    }
  });
  return collectGroups(sources, rootOf, shared);
}

function collectGroups<T>(
  sources: readonly T[],
  rootOf: (at: number) => number,
  shared: readonly { at: number; reason: DuplicateReason }[],
): DuplicateGroup<T>[] {
  const groups = new Map<number, { sources: T[]; reasons: Set<DuplicateReason> }>();
  for (const { at, reason } of shared) {
    const group = groups.get(rootOf(at)) ?? { sources: [], reasons: new Set() };
    groups.set(rootOf(at), { ...group, reasons: group.reasons.add(reason) });
  }
  sources.forEach((source, at) => {
    groups.get(rootOf(at))?.sources.push(source);
  });
  return [...groups.values()].map((group) => ({ ...group, reasons: [...group.reasons] }));
}

/** Finds the source of a library that another would be a duplicate of. */
export function indexDuplicates<T extends Comparable>(
  library: readonly T[],
): (source: Comparable) => { source: T; reason: DuplicateReason } | null {
  const byKey = new Map<string, T>();
  for (const source of library) {
    for (const { reason, text } of duplicateKeys(source)) {
      if (!byKey.has(`${reason}\n${text}`)) byKey.set(`${reason}\n${text}`, source);
    }
  }
  return (source) => {
    for (const { reason, text } of duplicateKeys(source)) {
      const found = byKey.get(`${reason}\n${text}`);
      if (found) return { source: found, reason };
    }
    return null;
  };
}
