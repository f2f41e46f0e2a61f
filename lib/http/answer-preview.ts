import { env } from "#lib/env.ts";
import { isAppError } from "#lib/errors.ts";
import { comparedWith } from "#lib/launch/web/published/answer-published.ts";
import { sharedScript } from "#lib/launch/web/published/reader-script.ts";
import { createRendering } from "#lib/launch/web/published/rendering.ts";
import { type EditionPreview, readPreview } from "#lib/reads/preview.ts";
import { readEdition } from "#lib/reads/published.ts";
import { requireId } from "./require-id.ts";
import { readContext } from "./respond.ts";

/** Previews that are kept as read, so that not each page reads a whole edition. */
const MOST = 4;
const KEPT_MS = 10 * 60_000;
const kept = new Map<string, EditionPreview>();

/** Nobody keeps it, and no search engine takes it. */
const HEADERS = { "cache-control": "no-store", "x-robots-tag": "noindex, nofollow" };

/** Says no more to who may not see it than to who comes too late. */
const GONE =
  "There is no such preview, or it has ended. A preview lasts an hour, and owners alone see it.\n";

/** A page of a preview, or a sentence that there is none. */
export async function answerPreview(id: string, path: string): Promise<Response> {
  try {
    return await renderPreview(id, path);
  } catch (error) {
    if (!isAppError(error)) throw error;
    const headers = { ...HEADERS, "content-type": "text/plain; charset=utf-8" };
    return new Response(GONE, { status: 404, headers });
  }
}

/**
 * A page of a preview as the pages of published editions are rendered, from its own address. Links
 * stay in the preview; those to other editions lead to what is published.
 */
async function renderPreview(id: string, path: string): Promise<Response> {
  const context = await readContext();
  const preview = await readKept(context, requireId(id));
  const { published, chronologyId } = preview;
  const { slug, number } = published.edition;
  const compared = comparedWith(number, path);
  const before =
    compared === null ? null : await readEdition(context.db, { slug, number: compared });
  const page = renderer().renderPage(published, path, {
    ...{ query: "", before: before && "document" in before ? before : null },
    preview: { base: `/previews/${id}`, back: `/chronologies/${chronologyId}/editions` },
  });
  if (page?.location) return redirect(page.location);
  const headers = { ...HEADERS, "content-type": page?.mediaType ?? "text/plain; charset=utf-8" };
  return new Response(Buffer.from((page?.body ?? "") as string), {
    status: page?.status ?? 404,
    headers,
  });
}

const redirect = (location: string) =>
  new Response(null, { status: 302, headers: { ...HEADERS, location } });

async function readKept(context: Parameters<typeof readPreview>[0], id: string) {
  try {
    const preview = await readPreview(context, id, kept.get(id));
    if (!kept.has(id)) setTimeout(() => kept.delete(id), KEPT_MS).unref();
    kept.set(id, preview);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST) break;
      kept.delete(oldest);
    }
    return preview;
  } catch (error) {
    // It lapsed, or its words were removed for good.
    if (isAppError(error) && error.code === "not_found") kept.delete(id);
    throw error;
  }
}

let made: ReturnType<typeof createRendering> | undefined;

function renderer() {
  made ??= createRendering(env().SOURCELINE_URL, sharedScript(), async () => []);
  return made;
}
