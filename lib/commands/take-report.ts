import type { Db } from "#db/client.ts";
import { addNotices } from "#db/queries/notices.ts";
import {
  countOpenReports,
  type EditionEntryAddress,
  findPublishedEntry,
  listReportReaders,
} from "#db/queries/reports.ts";
import { reports } from "#db/schema/reports.ts";
import {
  checkReport,
  cleanReport,
  MOST_OPEN_REPORTS,
  type ReportFields,
} from "#lib/domain/report.ts";
import { AppError } from "#lib/errors.ts";
import { CHRONOLOGY_ACTIONS } from "#lib/policy/actions.ts";

export type ReportInput = EditionEntryAddress & ReportFields & { language: string };

/**
 * Takes what a stranger says is wrong with a published entry: no sign-in, and nothing of the
 * database is told but that it was taken. Whoever calls it holds off floods.
 *
 * @throws bad_request for what does not fit; not_found where no such entry is published;
 * too_many_requests where so many wait that nobody reads them
 */
export async function takeReport(db: Db, input: ReportInput): Promise<void> {
  const { entryId, number: edition, language } = input;
  const fields = cleanReport(input);
  if (Object.keys(checkReport(fields)).length > 0) throw new AppError("bad_request");
  await db.transaction(async (tx) => {
    const chronologyId = await findPublishedEntry(tx, input);
    if (chronologyId === null) throw new AppError("not_found");
    if ((await countOpenReports(tx, chronologyId)) >= MOST_OPEN_REPORTS)
      throw new AppError("too_many_requests");
    const [report] = await tx
      .insert(reports)
      .values({ ...fields, chronologyId, edition, entryId, language })
      .returning({ id: reports.id });
    const to = await listReportReaders(tx, chronologyId, CHRONOLOGY_ACTIONS["report.read"]);
    const about = { chronologyId, entryId, subjectId: report?.id ?? null };
    await addNotices(tx, to, { kind: "report", ...about, actorId: null });
  });
}
