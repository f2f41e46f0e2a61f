import { groupKey } from "../assertion-group.ts";
import type { EntrySnapshot } from "../entry.ts";
import type { PartChange } from "./change.ts";
import { joinRuns } from "./join-runs.ts";
import { keyOf } from "./same.ts";

/**
 * What an entry says in one of its parts, as a text that is the same wherever it says the same: who
 * decides on a part names by it what they had before them.
 */
export function partKey(entry: EntrySnapshot, part: PartChange["part"]): string {
  if (part === "narrative") return keyOf(joinRuns(entry.narrative));
  if (part === "citations") return keyOf(looseCitations(entry));
  if (part.startsWith("facts:")) return keyOf(factContent(entry, part.slice("facts:".length)));
  const value = entry[part as Exclude<keyof EntrySnapshot, "narrative">];
  return keyOf(Array.isArray(value) ? [...value].sort() : value);
}

function factContent({ assertions, citations, decisions }: EntrySnapshot, key: string) {
  const group = assertions.filter((assertion) => groupKey(assertion) === key);
  const ids = new Set(group.map(({ id }) => id));
  return {
    assertions: byId(group),
    citations: byId(citations.filter(({ assertionId }) => ids.has(assertionId ?? ""))),
    decision: decisions.find((one) => one.key === key) ?? null,
  };
}

function looseCitations({ assertions, citations }: EntrySnapshot) {
  const ids = new Set(assertions.map(({ id }) => id));
  return byId(citations.filter(({ assertionId }) => !ids.has(assertionId ?? "")));
}

const byId = <T extends { id: string }>(things: readonly T[]): T[] =>
  [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
