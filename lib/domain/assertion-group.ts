import type { Assertion, Citation } from "./assertion.ts";
import { readBounds } from "./date/bounds.ts";
import { dayNumber } from "./date/iso-day.ts";

/**
 * Key of the group in which an assertion competes with others: `date`, `place`,
 * `casualties.killed.total`, `count.attacks`, `actor.rival`, `claim`. What is unknown or none stands with the figures that
 * its subject names.
 */
export function groupKey(assertion: Assertion): string {
  if (assertion.value === null)
    return assertion.subject === "" ? assertion.field : `${assertion.field}.${assertion.subject}`;
  if (assertion.field === "casualties") {
    return `casualties.${assertion.value.measure}.${assertion.value.population}`;
  }
  if (assertion.field === "count") return `count.${assertion.value.unit.trim().toLowerCase()}`;
  if (assertion.field === "actor") return `actor.${assertion.value.role}`;
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

/** Ids of the assertions that a citation backs; one that contradicts or only mentions does not. */
export function citedIds(citations: readonly Citation[]): Set<string> {
  const backing = citations.filter((citation) => citation.stance === "supports");
  return new Set(backing.map((citation) => citation.assertionId).filter((id) => id !== null));
}

/**
 * The assertion that a group shows. Ranked preferred: the latest of them, should two people have
 * preferred one each at the same time. Else, among the normal ones: of dates the most precise,
 * since a day says more on an axis than the year that contains it (a card says when it has no
 * source); then the first with a citation; then the first. Null where all are deprecated.
 */
export function preferredOf(group: Assertion[], cited: Set<string>): Assertion | null {
  const ordered = [...group].sort(compareByCreation);
  const preferred = ordered.filter((assertion) => assertion.rank === "preferred").at(-1);
  if (preferred !== undefined) return preferred;
  const normal = mostPrecise(ordered.filter((assertion) => assertion.rank === "normal"));
  return normal.find((assertion) => cited.has(assertion.id)) ?? normal[0] ?? null;
}

function mostPrecise(assertions: Assertion[]): Assertion[] {
  const widths = assertions.map(widthOf);
  const least = Math.min(...widths);
  return assertions.filter((_, index) => widths[index] === least);
}

/** Days that a date leaves open; the same for everything else. */
function widthOf(assertion: Assertion): number {
  if (assertion.field !== "date") return 0;
  const bounds = assertion.value === null ? null : readBounds(assertion.value.edtf);
  if (!bounds?.ok) return Number.MAX_VALUE;
  const { earliest, latest } = bounds.value;
  if (earliest === null || latest === null) return Number.MAX_SAFE_INTEGER;
  return dayNumber(latest) - dayNumber(earliest);
}
