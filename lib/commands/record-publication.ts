import type { Transaction } from "#db/client.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { announceEditions } from "#db/queries/editions.ts";
import { editionEntries, editions } from "#db/schema/editions.ts";
import type { Composed } from "./compose-edition.ts";

type Publishing = { teamId: string; actorId: string; chronologyId: string; isPlanned: boolean };

/** Writes a frozen edition, and tells of it. */
export async function recordPublication(
  tx: Transaction,
  made: Composed,
  { teamId, actorId, chronologyId, isPlanned }: Publishing,
): Promise<void> {
  const { number, digest, edition } = made;
  await insertEdition(tx, { ...made, chronologyId, publishedBy: actorId });
  await announceEditions(tx, chronologyId);
  const count = edition.entries.length;
  await recordAudit(tx, {
    ...{ teamId, actorId, action: "edition.publish", subject: `chronology:${chronologyId}` },
    detail: { number, digest, slug: edition.slug, count, ...(isPlanned && { isPlanned }) },
  });
}

type Inserted = Composed & { chronologyId: string; publishedBy: string };

async function insertEdition(tx: Transaction, made: Inserted): Promise<void> {
  const { edition, document, digest, number, chronologyId, publishedBy } = made;
  const { notes, errata, corrects = null, previousDigest } = edition;
  await tx.insert(editions).values({
    ...{ chronologyId, number, document, digest, previousDigest, publishedBy },
    ...{ notes, errata, corrects },
    ...{ publishedAt: new Date(edition.publishedAt), entryCount: edition.entries.length },
  });
  const rows = edition.entries.map(({ id: entryId, version }) => ({
    ...{ chronologyId, number, entryId, version },
  }));
  if (rows.length > 0) await tx.insert(editionEntries).values(rows);
}
