import { findChronologyResource } from "#db/queries/access.ts";
import { findPreview, readPreviewDocument } from "#db/queries/edition-previews.ts";
import type { EditionDocument } from "#lib/domain/edition/edition.ts";
import { AppError } from "#lib/errors.ts";
import { type ReadContext, requireRead } from "./context.ts";
import type { ReadEdition } from "./published.ts";

/** A preview and of which chronology it is. */
export type EditionPreview = { chronologyId: string; published: ReadEdition };

/** Its digest is not known before it is published. */
const NO_DIGEST = "0".repeat(64);

/**
 * An edition that is looked at before it is published, for those who may publish it.
 *
 * @param known the same as it was read before: only whether it may still be seen is looked up
 */
export async function readPreview(
  context: ReadContext,
  id: string,
  known?: EditionPreview,
): Promise<EditionPreview> {
  const chronologyId = await findPreview(context.db, id);
  const found =
    chronologyId === null ? null : await findChronologyResource(context.db, chronologyId);
  requireRead(context, "edition.publish", found);
  if (known) return known;
  const document = await readPreviewDocument(context.db, id);
  if (!document || chronologyId === null) throw new AppError("not_found");
  const edition = JSON.parse(new TextDecoder().decode(document)) as EditionDocument;
  const standing = {
    digest: NO_DIGEST,
    retractedAt: null,
    retraction: "",
    newest: edition.number,
    corrections: [],
  };
  return { chronologyId, published: { edition, standing, document, isListed: false } };
}
