import type { Assertion, Citation } from "./assertion.ts";

/**
 * Key of the group in which an assertion competes with others: `date`, `place`,
 * `casualties.killed.total`, `count.attacks`, `claim`. Casualties and counts without a value cannot
 * be told apart and share `casualties` or `count`.
 */
export function groupKey(assertion: Assertion): string {
  if (assertion.value === null) return assertion.field;
  if (assertion.field === "casualties") {
    return `casualties.${assertion.value.measure}.${assertion.value.population}`;
  }
  if (assertion.field === "count") return `count.${assertion.value.unit.trim().toLowerCase()}`;
  return assertion.field;
}

/** Assertions by group, each group in order of creation, groups in order of their keys. */
export function groupAssertions(assertions: Assertion[]): Map<string, Assertion[]> {
  const groups = new Map<string, Assertion[]>();
  for (const assertion of [...assertions].sort(compareByCreation)) {
    const key = groupKey(assertion);
    groups.set(key, [...(groups.get(key) ?? []), assertion]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** Order of creation; the id decides where two browsers wrote in the same millisecond. */
export function compareByCreation(a: Assertion, b: Assertion): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Ids of the assertions that a citation backs; one that contradicts its assertion does not. */
export function citedIds(citations: Citation[]): Set<string> {
  const backing = citations.filter((citation) => citation.stance !== "contradicts");
  return new Set(backing.map((citation) => citation.assertionId).filter((id) => id !== null));
}

/**
 * The assertion that a group shows. Ranked preferred: the latest of them, should two people have
 * preferred one each at the same time. Else the first normal one with a citation, else the first
 * normal one. Null where all are deprecated.
 */
export function preferredOf(group: Assertion[], cited: Set<string>): Assertion | null {
  const ordered = [...group].sort(compareByCreation);
  const preferred = ordered.filter((assertion) => assertion.rank === "preferred").at(-1);
  if (preferred !== undefined) return preferred;
  const normal = ordered.filter((assertion) => assertion.rank === "normal");
  return normal.find((assertion) => cited.has(assertion.id)) ?? normal[0] ?? null;
}
