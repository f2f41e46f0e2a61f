"use client";

import { ReaderInstant } from "#components/dates/reader-instant.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { AsKnown, PastEntry } from "#lib/reads/as-known.ts";
import { groupPast } from "./group-past.ts";
import { PastEntryLine } from "./past-entry-line.tsx";

export type AsKnownListProps = { known: AsKnown; isNow: boolean };

/** The entries as they stood, by year, and after them those that were added since. */
export function AsKnownList({ known, isNow }: AsKnownListProps) {
  const stood = known.entries.filter(({ since }) => since !== "added");
  const added = known.entries.filter(({ since }) => since === "added");
  const line = (entry: PastEntry) => (
    <PastEntryLine key={entry.id} entry={entry} chronologyId={known.chronology.id} at={known.at} />
  );
  return (
    <>
      <p className="mt-4 text-sm text-muted" role="status">
        {isNow ? "As it stands now: " : null}
        {isNow ? null : (
          <>
            As known on <ReaderInstant iso={known.at} />:{" "}
          </>
        )}
        {countWords(stood, added)}
      </p>
      {stood.length === 0 ? <EmptyState title="No entry was there yet" /> : null}
      {groupPast(stood).map(({ year, entries }) => (
        <section key={year} aria-label={year} className="mt-6">
          <h2 className="border-b border-rule pb-1.5 text-sm font-semibold tabular">{year}</h2>
          <ul>{entries.map(line)}</ul>
        </section>
      ))}
      {added.length > 0 ? (
        <section aria-labelledby="added-since" className="mt-10">
          <h2 id="added-since" className="border-b border-rule pb-1.5 text-sm font-semibold">
            Added since
          </h2>
          <ul>{groupPast(added).flatMap(({ entries }) => entries.map(line))}</ul>
        </section>
      ) : null}
    </>
  );
}

function countWords(stood: readonly PastEntry[], added: readonly PastEntry[]): string {
  const count = (since: PastEntry["since"]) =>
    stood.filter((entry) => entry.since === since).length;
  const parts = [
    `${count("changed")} changed since`,
    `${count("removed")} removed since`,
    `${added.length} added since`,
  ].filter((part) => !part.startsWith("0 "));
  const entries = stood.length === 1 ? "1 entry" : `${stood.length} entries`;
  return [entries, ...parts].join(", ");
}
