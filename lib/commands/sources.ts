import { eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import { findChronologyResource } from "#db/queries/access.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { ensurePublisher, findPublisher, gradePublisher } from "#db/queries/publishers.ts";
import { announceSourcesChange } from "#db/queries/sources.ts";
import { sources } from "#db/schema/sources.ts";
import type { Reliability } from "#lib/domain/codes.ts";
import { foldName } from "#lib/domain/fold-name.ts";
import type { Source } from "#lib/domain/source.ts";
import { normalizeUrl } from "#lib/domain/source-url.ts";
import { AppError } from "#lib/errors.ts";
import type { Resource } from "#lib/policy/can.ts";
import { type CommandContext, requireCan } from "./context.ts";
import { reprojectPublisher, reprojectSource } from "./reproject.ts";

/** A source as a form gives it: the publisher by name, with the grade the team gives it. */
export type SourceFields = Omit<
  Source,
  "id" | "teamId" | "updatedAt" | "publisherId" | "mergedIds" | "captureCount" | "withheld"
>;

/** `chronologyId` is where a guest works: it gives them their right to the team's library. */
export type SourceScope = { teamId: string; chronologyId: string | null };

/** Adds a source to the team's library. A publisher that is graded already keeps its grade. */
export async function createSource(
  context: CommandContext,
  { scope, fields }: { scope: SourceScope; fields: SourceFields },
): Promise<{ id: string }> {
  const { actor, resource } = requireCan(context, "source.add", await checkScope(context, scope));
  return context.db.transaction(async (tx) => {
    const { teamId } = resource;
    const columns = await columnsOf(tx, teamId, fields);
    const [made] = await tx
      .insert(sources)
      .values({ ...columns, teamId, createdBy: actor.userId })
      .returning({ id: sources.id });
    if (!made) throw new AppError("internal");
    await recordAudit(tx, {
      ...{ teamId, actorId: actor.userId, action: "source.create" },
      ...{ subject: `source:${made.id}`, detail: { title: fields.title } },
    });
    await announceSourcesChange(tx, teamId);
    return made;
  });
}

/**
 * Changes a source; what it was before is in the audit trail. The grade is the publisher's: it
 * changes for all that the team holds of it.
 */
export async function updateSource(
  context: CommandContext,
  { id, scope, fields }: { id: string; scope: SourceScope; fields: SourceFields },
): Promise<void> {
  const { actor, resource } = requireCan(context, "source.edit", await checkScope(context, scope));
  const { teamId } = resource;
  const regraded = await context.db.transaction(async (tx) => {
    const [before] = await tx.select().from(sources).where(eq(sources.id, id)).for("update");
    if (before?.teamId !== teamId) throw new AppError("not_found");
    const columns = await columnsOf(tx, teamId, fields);
    const isRegraded = await regrade(tx, columns.publisherId, fields.reliability);
    await tx
      .update(sources)
      .set({ ...columns, updatedAt: sql`now()` })
      .where(eq(sources.id, id));
    await recordAudit(tx, {
      ...{ teamId, actorId: actor.userId, action: "source.update" },
      ...{ subject: `source:${id}`, detail: { before: pick(before) } },
    });
    await announceSourcesChange(tx, teamId);
    return isRegraded ? columns.publisherId : null;
  });
  await reprojectSource(context, id);
  if (regraded) await reprojectPublisher(context, regraded);
}

/** Whether the grade of the publisher became another. */
async function regrade(tx: Transaction, id: string | null, reliability: Reliability) {
  const before = id && (await findPublisher(tx, id));
  if (!before || before.reliability === reliability) return false;
  await gradePublisher(tx, before.id, { reliability });
  return true;
}

/** The row of a source; its publisher is made where the team has none of that name. */
export async function columnsOf(tx: Transaction, teamId: string, given: SourceFields) {
  const { publisher, reliability, ...fields } = given;
  const found = await ensurePublisher(tx, { teamId, name: publisher, reliability });
  const keys = { urlKey: keyOf(fields.url), titleKey: foldName(fields.title) };
  return { ...fields, ...keys, publisherId: found?.id ?? null };
}

function pick({ title, url, publisherId, published }: typeof sources.$inferSelect) {
  return { title, url, publisherId, published };
}

/** A guest's chronology must be one of the team whose library is asked for. */
export async function checkScope(
  { db }: CommandContext,
  scope: SourceScope,
): Promise<Resource | null> {
  if (!scope.chronologyId) return scope;
  const found = await findChronologyResource(db, scope.chronologyId);
  return found?.teamId === scope.teamId ? found : null;
}

function keyOf(url: string): string {
  if (url === "") return "";
  const key = normalizeUrl(url);
  if (!key.ok) throw new AppError("bad_request", key.error);
  return key.value;
}
