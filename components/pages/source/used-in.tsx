import Link from "next/link";
import { formatDate } from "#lib/domain/date/format-date.ts";
import type { SourceUse } from "#lib/reads/present/source-use.ts";
import { Section } from "../frame/section.tsx";

/** Every entry that cites the source, by chronology, each a way into it. */
export function UsedIn({ uses }: { uses: SourceUse[] }) {
  const chronologies = Map.groupBy(uses, ({ chronologyId }) => chronologyId);
  return (
    <Section title={titleOf(uses.length)}>
      {uses.length === 0 ? (
        <p className="mt-3 text-muted">No entry cites this source.</p>
      ) : (
        [...chronologies.values()].map((own) => (
          <div key={own[0]?.chronologyId} className="mt-4">
            <h3 dir="auto" className="w-fit text-xs font-medium text-muted">
              {own[0]?.chronologyTitle}
            </h3>
            <ul aria-label={`Entries of ${own[0]?.chronologyTitle}`}>
              {own.map((use) => (
                <UseLine key={use.entryId} use={use} />
              ))}
            </ul>
          </div>
        ))
      )}
    </Section>
  );
}

function titleOf(count: number): string {
  if (count === 0) return "Where it is used";
  return count === 1 ? "Used in 1 entry" : `Used in ${count} entries`;
}

function UseLine({ use }: { use: SourceUse }) {
  const { entryId, chronologyId, title, date, passages } = use;
  return (
    <li className="grid gap-x-6 border-b border-rule-soft py-2.5 pane:grid-cols-[9rem_1fr]">
      <span className="text-sm text-muted tabular">{date ? formatDate(date.edtf) : "undated"}</span>
      <div className="min-w-0">
        <Link
          href={`/chronologies/${chronologyId}?entry=${entryId}`}
          dir="auto"
          className="link block w-fit font-serif text-md wrap-anywhere"
        >
          {title || "Untitled entry"}
        </Link>
        <ul className="mt-0.5 text-xs text-muted">
          {passages.map((passage) => (
            <li key={passage} dir="auto" className="w-fit wrap-anywhere">
              {passage}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
