import type { EntryReading } from "./entry-reading.ts";
import { factWords } from "./read-facts.ts";
import { EDITION_STATUS_LABELS } from "./status-words.ts";

/**
 * An entry in lines of plain text: its status, then each fact that stands, “Killed: 170 (contested)”,
 * and of those that no source backs that they have none.
 *
 * @param without keys of facts that are told elsewhere
 */
export function factLines(reading: EntryReading, without: ReadonlySet<string>): string[] {
  const { entry, facts } = reading;
  const told = facts.filter(({ key, shown }) => shown !== null && !without.has(key));
  return [
    `Status: ${EDITION_STATUS_LABELS[entry.status]}`,
    ...told.map(
      ({ key, label, isUnsourced }) =>
        `${label}: ${factWords(facts, key)}${isUnsourced ? ` (${UNSOURCED})` : ""}`,
    ),
  ];
}

/** Said behind a value that no citation backs. */
export const UNSOURCED = "no source";
