import { eq } from "drizzle-orm";
import { announceAccessChange, findChronologyResource } from "#db/queries/access.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { listChronologyPeople } from "#db/queries/people.ts";
import { takeRevision } from "#db/queries/revision.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { type CommandContext, requireCan } from "./context.ts";

/** A new chronology with one lane to begin with. */
export async function createChronology(
  context: CommandContext,
  input: { teamId: string; title: string },
): Promise<{ id: string }> {
  const resource = { teamId: input.teamId, chronologyId: null };
  const { actor } = requireCan(context, "chronology.create", resource);
  const lane = { id: crypto.randomUUID(), title: "Events", hue: 2, position: 1 };
  const { id } = await context.collab("create-chronology", {
    teamId: input.teamId,
    actorId: actor.userId,
    seed: { title: input.title, summary: "", introduction: [], lanes: [lane], eras: [] },
  });
  await context.db.transaction((tx) =>
    recordAudit(tx, {
      ...{ teamId: input.teamId, actorId: actor.userId, action: "chronology.create" },
      ...{ subject: `chronology:${id}`, detail: { title: input.title } },
    }),
  );
  return { id };
}

/** Renames through the single writer, so that those who have it open see it at once. */
export async function renameChronology(
  context: CommandContext,
  input: { id: string; title: string },
): Promise<void> {
  const resource = await findChronologyResource(context.db, input.id);
  const { actor } = requireCan(context, "chronology.edit", resource);
  await context.collab("rename-chronology", { ...input, actorId: actor.userId });
}

export function archiveChronology(context: CommandContext, input: { id: string }): Promise<void> {
  return setArchived(context, input.id, new Date());
}

export function restoreChronology(context: CommandContext, input: { id: string }): Promise<void> {
  return setArchived(context, input.id, null);
}

/** An archived chronology can be read by all who could, and changed by nobody. */
async function setArchived(
  context: CommandContext,
  id: string,
  archivedAt: Date | null,
): Promise<void> {
  const found = await findChronologyResource(context.db, id);
  const { actor, resource } = requireCan(context, "chronology.archive", found);
  await context.db.transaction(async (tx) => {
    await takeRevision(tx, id);
    await tx.update(chronologies).set({ archivedAt }).where(eq(chronologies.id, id));
    for (const userId of await listChronologyPeople(tx, id)) await announceAccessChange(tx, userId);
    await recordAudit(tx, {
      ...{ teamId: resource.teamId, actorId: actor.userId },
      action: archivedAt ? "chronology.archive" : "chronology.restore",
      ...{ subject: `chronology:${id}`, detail: {} },
    });
  });
}
