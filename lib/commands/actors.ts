import { eq, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.ts";
import {
  announceActorsChange,
  findTakenName,
  findTeamActor,
  lockNames,
  replaceNames,
} from "#db/queries/actors.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { actors } from "#db/schema/actors.ts";
import type { Actor } from "#lib/domain/actor.ts";
import { AppError } from "#lib/errors.ts";
import { type CommandContext, requireCan } from "./context.ts";
import { checkScope, type SourceScope } from "./sources.ts";

/** An actor as a form gives it: always with all its other names. */
export type ActorFields = Omit<Actor, "id" | "teamId">;

/**
 * Adds an actor to the team's list; a guest may, too, while working on their chronology.
 *
 * @throws conflict where another actor of the team has one of the names
 */
export async function createActor(
  context: CommandContext,
  { scope, fields }: { scope: SourceScope; fields: ActorFields },
): Promise<{ id: string }> {
  const { actor, resource } = requireCan(context, "source.add", await checkScope(context, scope));
  const { teamId } = resource;
  return context.db.transaction(async (tx) => {
    await requireFreeNames(tx, { teamId, named: fields, except: null });
    const { kind, name, note } = fields;
    const [made] = await tx
      .insert(actors)
      .values({ teamId, kind, name, note, createdBy: actor.userId })
      .returning({ id: actors.id });
    if (!made) throw new AppError("internal");
    await replaceNames(tx, { actorId: made.id, teamId, named: fields });
    await recordAudit(tx, {
      ...{ teamId, actorId: actor.userId, action: "actor.create" },
      ...{ subject: `actor:${made.id}`, detail: { name, kind } },
    });
    await announceActorsChange(tx, teamId);
    return made;
  });
}

/**
 * Changes an actor and the whole list of its names; what it was before is in the audit trail.
 *
 * @throws conflict where another actor of the team has one of the names
 */
export async function updateActor(
  context: CommandContext,
  { id, scope, fields }: { id: string; scope: SourceScope; fields: ActorFields },
): Promise<void> {
  const { actor, resource } = requireCan(context, "source.edit", await checkScope(context, scope));
  const { teamId } = resource;
  await context.db.transaction(async (tx) => {
    await requireFreeNames(tx, { teamId, named: fields, except: id });
    const before = await findTeamActor(tx, id);
    if (before?.teamId !== teamId) throw new AppError("not_found");
    const { kind, name, note } = fields;
    await tx
      .update(actors)
      .set({ kind, name, note, updatedAt: sql`now()` })
      .where(eq(actors.id, id));
    await replaceNames(tx, { actorId: id, teamId, named: fields });
    await recordAudit(tx, {
      ...{ teamId, actorId: actor.userId, action: "actor.update" },
      ...{ subject: `actor:${id}`, detail: { before: pick(before) } },
    });
    await announceActorsChange(tx, teamId);
  });
}

type Names = Parameters<typeof findTakenName>[1];

/** A name leads to one actor of the team, or typing it would not tell which is meant. */
async function requireFreeNames(tx: Transaction, names: Names): Promise<void> {
  await lockNames(tx, names.teamId);
  const taken = await findTakenName(tx, names);
  if (!taken) return;
  const sentence =
    taken.name === taken.actorName
      ? `“${taken.name}” is among the actors already.`
      : `“${taken.name}” is a name of “${taken.actorName}” already.`;
  throw new AppError("conflict", sentence);
}

const pick = ({ kind, name, note, aliases }: Actor) => ({ kind, name, note, aliases });
