import { eq, sql } from "drizzle-orm";
import { findChronologyResource } from "#db/queries/access.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { announceSourcesChange } from "#db/queries/sources.ts";
import { sources } from "#db/schema/sources.ts";
import type { Source } from "#lib/domain/source.ts";
import { normalizeUrl } from "#lib/domain/source-url.ts";
import { AppError } from "#lib/errors.ts";
import type { Resource } from "#lib/policy/can.ts";
import { type CommandContext, requireCan } from "./context.ts";

export type SourceFields = Omit<Source, "id" | "teamId" | "updatedAt">;

/** `chronologyId` is where a guest works: it gives them their right to the team's library. */
export type SourceScope = { teamId: string; chronologyId: string | null };

/** Adds a source to the team's library. */
export async function createSource(
  context: CommandContext,
  { scope, fields }: { scope: SourceScope; fields: SourceFields },
): Promise<{ id: string }> {
  const { actor, resource } = requireCan(context, "source.add", await checkScope(context, scope));
  return context.db.transaction(async (tx) => {
    const [made] = await tx
      .insert(sources)
      .values({
        ...fields,
        teamId: resource.teamId,
        urlKey: keyOf(fields.url),
        createdBy: actor.userId,
      })
      .returning({ id: sources.id });
    if (!made) throw new AppError("internal");
    await recordAudit(tx, {
      ...{ teamId: resource.teamId, actorId: actor.userId, action: "source.create" },
      ...{ subject: `source:${made.id}`, detail: { title: fields.title } },
    });
    await announceSourcesChange(tx, resource.teamId);
    return made;
  });
}

/** Changes a source; what it was before is in the audit trail. */
export async function updateSource(
  context: CommandContext,
  { id, scope, fields }: { id: string; scope: SourceScope; fields: SourceFields },
): Promise<void> {
  const { actor, resource } = requireCan(context, "source.edit", await checkScope(context, scope));
  await context.db.transaction(async (tx) => {
    const [before] = await tx.select().from(sources).where(eq(sources.id, id)).for("update");
    if (before?.teamId !== resource.teamId) throw new AppError("not_found");
    await tx
      .update(sources)
      .set({ ...fields, urlKey: keyOf(fields.url), updatedAt: sql`now()` })
      .where(eq(sources.id, id));
    await recordAudit(tx, {
      ...{ teamId: resource.teamId, actorId: actor.userId, action: "source.update" },
      ...{ subject: `source:${id}`, detail: { before: pick(before) } },
    });
    await announceSourcesChange(tx, resource.teamId);
  });
}

function pick({ title, url, publisher, reliability, published }: typeof sources.$inferSelect) {
  return { title, url, publisher, reliability, published };
}

/** A guest's chronology must be one of the team whose library is asked for. */
async function checkScope({ db }: CommandContext, scope: SourceScope): Promise<Resource | null> {
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
