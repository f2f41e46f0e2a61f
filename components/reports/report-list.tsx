import { Section } from "#components/pages/frame/section.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { ReportLine, Reports } from "#lib/reads/reports.ts";
import { ReportRow } from "./report-row.tsx";

export type ReportListProps = { chronologyId: string; page: Reports };

/** What readers say is wrong: what waits, then what was decided. */
export function ReportList({ chronologyId, page }: ReportListProps) {
  const { reports, openCount } = page;
  const open = reports.filter(({ state }) => state === "open");
  const decided = reports.filter(({ state }) => state !== "open");
  if (reports.length === 0)
    return (
      <EmptyState title="No reports">
        Every entry of a published edition has a link by which readers report an error. What they
        write comes here, and readers do not see it.
      </EmptyState>
    );
  const rows = (lines: ReportLine[]) => (
    <ul>
      {lines.map((report) => (
        <li key={report.id} className="border-b border-rule-soft py-4">
          <ReportRow {...{ report, chronologyId }} slug={page.slug} mayDecide={page.mayDecide} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <Section
        title={`Waiting: ${openCount}`}
        lead="Readers do not see what is written here. Correct the entry and publish an edition that says what it corrects; then say here that it was seen to."
      >
        {open.length > 0 ? rows(open) : <p className="py-4 text-muted">Nothing waits.</p>}
      </Section>
      {decided.length > 0 ? (
        <Section
          title="Decided"
          lead="Addresses go 30 days after the decision, and the reports after a year."
        >
          {rows(decided)}
        </Section>
      ) : null}
    </>
  );
}
