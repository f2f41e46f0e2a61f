import { type AuditLine, listAuditActors, listAuditEvents } from "#db/queries/audit-trail.ts";
import { findTeam } from "#db/queries/people.ts";
import { proveTeam } from "#db/verify.ts";
import type { AuditFilter } from "#lib/domain/audit/audit-filter.ts";
import { describeAction, describeDetail } from "#lib/domain/audit/audit-words.ts";
import { AppError } from "#lib/errors.ts";
import { toCsv } from "#lib/io/cells/write-csv.ts";
import { type ReadContext, requireRead } from "./context.ts";

/** Events of one page, and of one file. */
const PAGE = 100;
const MOST_OF_FILE = 100_000;

export type AuditAsked = { teamId: string; filter: AuditFilter; before: number | null };

/** A page of the team's audit trail, for its owners. */
export async function readAudit(context: ReadContext, { teamId, filter, before }: AuditAsked) {
  requireRead(context, "audit.read", { teamId, chronologyId: null });
  const [team, people, lines] = await Promise.all([
    findTeam(context.db, teamId),
    listAuditActors(context.db, teamId),
    listAuditEvents(context.db, { teamId, filter, before, most: PAGE + 1 }),
  ]);
  if (!team) throw new AppError("not_found");
  const events = lines.slice(0, PAGE).map(presentLine);
  /** The position to go on from; null: there is nothing older. */
  const older = lines.length > PAGE ? (events.at(-1)?.position ?? null) : null;
  return { team, people, events, older };
}

export type AuditPage = Awaited<ReturnType<typeof readAudit>>;
export type PresentedEvent = AuditPage["events"][number];

function presentLine({ position, at, actorName, action, subject, detail }: AuditLine) {
  return {
    ...{ position, at: at.toISOString(), by: actorName ?? "", action, subject },
    ...{ what: describeAction(action), detail: describeDetail(detail) },
  };
}

const HEADS = ["position", "at", "by", "action", "subject", "detail"];

/** All events that the filter lets through, the newest first, as a file for a spreadsheet. */
export async function readAuditCsv(
  context: ReadContext,
  { teamId, filter }: Omit<AuditAsked, "before">,
): Promise<string> {
  requireRead(context, "audit.read", { teamId, chronologyId: null });
  const asked = { teamId, filter, before: null, most: MOST_OF_FILE };
  const lines = await listAuditEvents(context.db, asked);
  const rows = lines.map(({ position, at, actorName, action, subject, detail }) => [
    ...[String(position), at.toISOString(), actorName ?? "", action, subject],
    JSON.stringify(detail),
  ]);
  return toCsv([HEADS, ...rows]);
}

/** Walks the hash chains of a team's audit trail and of its chronologies' versions. */
export async function readProof(context: ReadContext, teamId: string) {
  requireRead(context, "audit.read", { teamId, chronologyId: null });
  return proveTeam(context.db, teamId);
}
