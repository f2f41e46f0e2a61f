import { and, eq, ne } from "drizzle-orm";
import { recordAudit } from "#db/queries/audit.ts";
import { findPublisher, gradePublisher, publisherKey } from "#db/queries/publishers.ts";
import { announceSourcesChange } from "#db/queries/sources.ts";
import { publishers } from "#db/schema/sources.ts";
import type { Reliability } from "#lib/domain/codes.ts";
import { AppError } from "#lib/errors.ts";
import { type CommandContext, requireCan } from "./context.ts";
import { reprojectPublisher } from "./reproject.ts";

export type PublisherFields = { name: string; reliability: Reliability; note: string };

/**
 * Changes the name, grade or note of a publisher, for all that the team holds of it.
 *
 * @throws AppError conflict where the name is another publisher's, but for case and marks
 */
export async function updatePublisher(
  context: CommandContext,
  { id, ...fields }: PublisherFields & { id: string },
): Promise<void> {
  const found = await findPublisher(context.db, id);
  const scope = found && { teamId: found.teamId, chronologyId: null };
  const { actor, resource } = requireCan(context, "source.edit", scope);
  const { teamId } = resource;
  const nameKey = publisherKey(fields.name);
  await context.db.transaction(async (tx) => {
    const [before] = await tx.select().from(publishers).where(eq(publishers.id, id)).for("update");
    if (!before) throw new AppError("not_found");
    const isOther = and(eq(publishers.teamId, teamId), eq(publishers.nameKey, nameKey));
    const [other] = await tx
      .select({ name: publishers.name })
      .from(publishers)
      .where(and(isOther, ne(publishers.id, id)));
    if (other) throw new AppError("conflict", `name: ${sameName(other.name)}`);
    await gradePublisher(tx, id, { ...fields, nameKey });
    const { name, reliability, note } = before;
    await recordAudit(tx, {
      ...{ teamId, actorId: actor.userId, action: "publisher.update" },
      ...{ subject: `publisher:${id}`, detail: { before: { name, reliability, note } } },
    });
    await announceSourcesChange(tx, teamId);
  });
  await reprojectPublisher(context, id);
}

const sameName = (name: string): string =>
  `There is a publisher “${name}” already, which is the same but for case, marks or punctuation.`;
