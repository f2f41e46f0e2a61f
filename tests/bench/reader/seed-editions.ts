import { editions, publications } from "#db/schema/editions.ts";
import { createChronology } from "#lib/collab/server/store/create-documents.ts";
import type { PublishedEdition } from "#lib/domain/edition/edition.ts";
import type { World } from "#tests/support/world.ts";

/** Stores an edition as a publication of its own, as if it had been published. */
export async function storeEdition(
  { database: { db }, teamId, people }: World,
  { edition, standing }: PublishedEdition,
): Promise<void> {
  const { title, summary, slug, number, publishedAt, entries } = edition;
  const seed = { title, summary, introduction: [], lanes: [], eras: [] };
  const actorId = people.owner.id;
  const { id: chronologyId } = await createChronology(db, { teamId, actorId, seed });
  await db.insert(publications).values({ chronologyId, slug, isListed: true, createdBy: actorId });
  await db.insert(editions).values({
    ...{ chronologyId, number, publishedAt: new Date(publishedAt), publishedBy: actorId },
    document: new TextEncoder().encode(JSON.stringify(edition)),
    ...{ digest: standing.digest, previousDigest: null, entryCount: entries.length },
    ...{ notes: "", errata: "" },
  });
}
