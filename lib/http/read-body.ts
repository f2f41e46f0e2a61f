import { AppError } from "#lib/errors.ts";

/** A whole entry with a long narrative, or the decisions on thousands of entries. */
const MOST_BYTES = 2 * 1024 * 1024;
/** What is too much is read on and thrown away, since the answer is heard only after it. */
const MOST_THROWN_AWAY = 32 * 1024 * 1024;

/**
 * The JSON body of a request, bounded while it is read: a length header can lie.
 *
 * @throws AppError too_large, bad_request
 */
export async function readBody(request: Request): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > MOST_THROWN_AWAY) break;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  if (size > MOST_BYTES) throw new AppError("too_large");
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}");
  } catch {
    throw new AppError("bad_request", "The body is not JSON.");
  }
}
