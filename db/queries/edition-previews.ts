import { and, eq, gt, lte, sql } from "drizzle-orm";
import type { Transaction, Tx } from "#db/client.ts";
import { editionPreviews } from "#db/schema/editions.ts";

const lapse = sql`now() - interval '1 hour'`;

type Preview = { chronologyId: string; userId: string; document: Uint8Array };

/** Keeps a preview in the place of the same person's last one. */
export async function keepPreview(tx: Transaction, preview: Preview): Promise<string> {
  const { chronologyId, userId } = preview;
  const isOwn = and(
    eq(editionPreviews.chronologyId, chronologyId),
    eq(editionPreviews.userId, userId),
  );
  await tx.delete(editionPreviews).where(isOwn);
  const [row] = await tx
    .insert(editionPreviews)
    .values(preview)
    .returning({ id: editionPreviews.id });
  return row?.id ?? "";
}

/** Of which chronology a preview is; null where there is none, or no longer. */
export async function findPreview(tx: Tx, id: string): Promise<string | null> {
  const [row] = await tx
    .select({ chronologyId: editionPreviews.chronologyId })
    .from(editionPreviews)
    .where(and(eq(editionPreviews.id, id), gt(editionPreviews.madeAt, lapse)));
  return row?.chronologyId ?? null;
}

export async function readPreviewDocument(tx: Tx, id: string): Promise<Uint8Array | null> {
  const [row] = await tx
    .select({ document: editionPreviews.document })
    .from(editionPreviews)
    .where(eq(editionPreviews.id, id));
  return row?.document ?? null;
}

/** Those that nobody may look at any more. */
export async function dropLapsedPreviews(tx: Tx): Promise<void> {
  await tx.delete(editionPreviews).where(lte(editionPreviews.madeAt, lapse));
}

/** All previews of a chronology: something that may be in them was removed for good. */
export async function dropPreviews(tx: Tx, chronologyId: string): Promise<void> {
  await tx.delete(editionPreviews).where(eq(editionPreviews.chronologyId, chronologyId));
}
