import { findChronologyResource } from "#db/queries/access.ts";
import { findChronologyText, findPublication } from "#db/queries/editions.ts";
import { countOpenReports, listReports } from "#db/queries/reports.ts";
import type { ReportState } from "#lib/domain/report.ts";
import { can } from "#lib/policy/can.ts";
import { type ReadContext, requireRead } from "./context.ts";

/** A reader's report as the team sees it. Instants are ISO 8601. */
export type ReportLine = {
  id: string;
  edition: number;
  entryId: string;
  entryTitle: string;
  isEntryDeleted: boolean;
  /** Of the page on which it was written. */
  language: string;
  text: string;
  contact: string;
  receivedAt: string;
  state: ReportState;
  deciderName: string | null;
  decidedAt: string | null;
  note: string;
};

export type Reports = {
  title: string;
  slug: string;
  openCount: number;
  reports: ReportLine[];
  mayDecide: boolean;
};

/** As many as are shown: all that can wait, and as many decided ones. */
const MOST = 1000;

/** What readers say is wrong with entries of a chronology, those that wait first. */
export async function readReports(context: ReadContext, chronologyId: string): Promise<Reports> {
  const { db } = context;
  const found = await findChronologyResource(db, chronologyId);
  const { actor, resource } = requireRead(context, "report.read", found);
  const [text, publication, openCount, rows] = await Promise.all([
    findChronologyText(db, chronologyId),
    findPublication(db, chronologyId),
    countOpenReports(db, chronologyId),
    listReports(db, chronologyId, MOST),
  ]);
  return {
    ...{ title: text?.title ?? "", slug: publication?.slug ?? "", openCount },
    reports: rows.map((row) => ({
      ...row,
      receivedAt: row.receivedAt.toISOString(),
      decidedAt: row.decidedAt?.toISOString() ?? null,
    })),
    mayDecide: can(actor, "report.decide", resource),
  };
}

/** How many wait, for the head of the pages; null for who may not read them. */
export async function readReportCount(
  { db, actor }: ReadContext,
  chronologyId: string,
): Promise<number | null> {
  const resource = await findChronologyResource(db, chronologyId);
  if (!resource || !can(actor, "report.read", resource)) return null;
  return countOpenReports(db, chronologyId);
}
