import { AppError } from "#lib/errors.ts";

/**
 * All bytes of a request, bounded while they are read. What is too much is read and let go, up to
 * as much again: a browser that is still sending would otherwise never see the answer.
 *
 * @throws AppError too_large with a sentence that names the limit
 */
export async function readBytes(request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
    if (size > 2 * most) break;
  }
  if (size > most) throw new AppError("too_large", tooLarge(most));
  return Uint8Array.from(Buffer.concat(chunks));
}

/** A file and the fields sent with it, or a bare body with its name in `?name=`. */
export type Upload = { bytes: Uint8Array; fileName: string; field: (name: string) => string };

/** Reads a form with one file named `file`, or a request whose body is the file. */
export async function readUpload(request: Request, most: number): Promise<Upload> {
  const type = request.headers.get("content-type") ?? "";
  const bytes = await readBytes(request, most);
  if (!/^multipart\/form-data/i.test(type)) {
    const { searchParams } = new URL(request.url);
    const fileName = searchParams.get("name") ?? "";
    return { bytes, fileName, field: (name) => searchParams.get(name) ?? "" };
  }
  const form = await parseForm(bytes, type);
  const file = form.get("file");
  if (!(file instanceof File)) throw new AppError("bad_request", "file: Choose a file.");
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return { bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name, field };
}

async function parseForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { "content-type": type } }).formData();
  } catch {
    throw new AppError("bad_request", "The form could not be read. Send it again.");
  }
}

const tooLarge = (most: number): string =>
  `Up to ${Math.floor(most / 1_000_000)} MB can be sent here; nothing was changed.`;
