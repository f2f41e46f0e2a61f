import { findChronologyResource } from "#db/queries/access.ts";
import { keepPreview } from "#db/queries/edition-previews.ts";
import { composeEdition } from "./compose-edition.ts";
import { type CommandContext, requireCan } from "./context.ts";
import { holdRevision, type PublishInput, requireSame } from "./publish-edition.ts";

/** Stands in for an address that was not chosen yet. */
const NO_SLUG = "preview";

export type PreviewInput = Omit<PublishInput, "isListed"> & {
  /** When it is to be published, ISO 8601; null: now. */
  publishAt: string | null;
};

/**
 * Composes an edition as it would be published now, for an hour and for those who may publish it.
 * Nothing is published, and no version is made.
 *
 * @throws conflict where something changed since the pre-flight
 */
export async function previewEdition(
  context: CommandContext,
  input: PreviewInput,
): Promise<{ id: string }> {
  const { chronologyId } = input;
  const found = await findChronologyResource(context.db, chronologyId);
  const { actor, resource } = requireCan(context, "edition.publish", found);
  const document = await composeNow(context, input, resource.teamId);
  return context.db.transaction(async (tx) => {
    // What was removed for good while it was composed must not be kept.
    await holdRevision(tx, chronologyId);
    await requireSame(tx, input);
    return { id: await keepPreview(tx, { chronologyId, userId: actor.userId, document }) };
  });
}

/** From one snapshot of the database: nobody is held off, and nothing of it is newer than its revision. */
function composeNow({ db }: CommandContext, input: PreviewInput, teamId: string) {
  return db.transaction(
    async (tx) => {
      await requireSame(tx, input);
      const slug = input.slug || NO_SLUG;
      const composing = {
        teamId,
        isPreview: true,
        publishedAt: new Date(input.publishAt ?? Date.now()),
      };
      return (await composeEdition(tx, { ...input, slug }, composing)).document;
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}
