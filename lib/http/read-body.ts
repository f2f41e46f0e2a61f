import { AppError } from "#lib/errors.ts";

const MOST_BYTES = 256 * 1024;

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
    if (size > MOST_BYTES) throw new AppError("too_large");
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}");
  } catch {
    throw new AppError("bad_request", "The body is not JSON.");
  }
}
