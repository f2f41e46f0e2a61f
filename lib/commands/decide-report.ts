import { eq } from "drizzle-orm";
import { findChronologyResource } from "#db/queries/access.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { findReport, lockReport } from "#db/queries/reports.ts";
import { reports } from "#db/schema/reports.ts";
import type { ReportState } from "#lib/domain/report.ts";
import { AppError } from "#lib/errors.ts";
import { type CommandContext, requireCan } from "./context.ts";

export type ReportDecision = { id: string; state: ReportState; note: string };

const ACTION: Record<ReportState, string> = {
  ...{ open: "report.reopen", handled: "report.handle", dismissed: "report.dismiss" },
};

/**
 * Says that a reader's report was seen to, or needs nothing, or is open again, which is also how a
 * decision is taken back.
 *
 * @throws not_found, not_allowed; conflict where it stands so already
 */
export async function decideReport(context: CommandContext, input: ReportDecision): Promise<void> {
  const { id, state, note } = input;
  const found = await findReport(context.db, id);
  const resource = found && (await findChronologyResource(context.db, found.chronologyId));
  const { actor } = requireCan(context, "report.decide", resource);
  await context.db.transaction(async (tx) => {
    const report = await lockReport(tx, id);
    if (!report) throw new AppError("not_found");
    if (report.state === state) throw new AppError("conflict", "It stands so already. Look again.");
    const isOpen = state === "open";
    await tx
      .update(reports)
      .set({
        ...{ state, note: isOpen ? "" : note },
        ...{ decidedBy: isOpen ? null : actor.userId, decidedAt: isOpen ? null : new Date() },
      })
      .where(eq(reports.id, id));
    await recordAudit(tx, {
      ...{ teamId: resource?.teamId ?? "", actorId: actor.userId, action: ACTION[state] },
      ...{ subject: `entry:${report.entryId}`, detail: { reportId: id } },
    });
  });
}
