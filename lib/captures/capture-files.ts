import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { HEAD_BYTES, type MediaType, sniffMediaType } from "./media-type.ts";
import { zipHas } from "./zip-names.ts";

/** A file as it was written: under a name of its own until it is kept or dropped. */
export type ReceivedFile = {
  sha256: string;
  bytes: number;
  mediaType: MediaType;
  /** Puts it under its hash; the same content is there once. */
  keep(): Promise<void>;
  drop(): Promise<void>;
};

/** The folder of captures in the data directory: `captures/ab/<sha256>`. */
export const capturesIn = (dataDir: string): string => join(dataDir, "captures");

export const captureFile = (dir: string, sha256: string): string =>
  join(dir, sha256.slice(0, 2), sha256);

/** More bytes came than may be kept; nothing of them is. */
export class TooManyBytes extends Error {}

/**
 * Writes what comes to a file that only this process reads, hashing it on the way. What is past
 * the limit is read and let go, up to as much again, so that the sender hears the answer.
 *
 * @throws TooManyBytes
 */
export async function receiveFile(
  dir: string,
  content: AsyncIterable<Uint8Array>,
  most: number,
): Promise<ReceivedFile> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const path = join(dir, `.incoming-${randomUUID()}`);
  const file = await open(path, "wx+", 0o600);
  try {
    const written = await write(file, content, most);
    await file.sync();
    const mediaType = await identify(file, written.bytes);
    return {
      ...{ ...written, mediaType },
      keep: () => putInPlace(path, captureFile(dir, written.sha256)),
      drop: () => rm(path, { force: true }),
    };
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function write(file: FileHandle, content: AsyncIterable<Uint8Array>, most: number) {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    if (bytes > 2 * most) break;
    if (bytes > most) continue;
    hash.update(chunk);
    await file.writeFile(chunk);
  }
  if (bytes > most) throw new TooManyBytes();
  return { bytes, sha256: hash.digest("hex") };
}

/** A crash leaves the whole file under its hash, or none: the name changes when all is on disk. */
async function putInPlace(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await rename(from, to);
  const folder = await open(dirname(to), "r");
  await folder.sync().finally(() => folder.close());
}

async function identify(file: FileHandle, size: number): Promise<MediaType> {
  const readAt = async (position: number, length: number) => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
  };
  const head = await readAt(0, HEAD_BYTES);
  if (head[0] === 0x1f && head[1] === 0x8b) return identifyGzip(head);
  const found = sniffMediaType(head);
  if (found !== "application/zip") return found;
  return (await zipHas("datapackage.json", size, readAt)) ? "application/wacz" : found;
}

/** A WARC is mostly kept compressed, record by record: the first one begins with its version. */
function identifyGzip(head: Uint8Array): MediaType {
  try {
    // The end of the record is not in the head; what there is of it is enough.
    const text = gunzipSync(head, { finishFlush: 2, maxOutputLength: 1_000_000 });
    return text.subarray(0, 6).toString() === "WARC/1"
      ? "application/warc"
      : "application/octet-stream";
  } catch {
    return "application/octet-stream";
  }
}

/** The SHA-256 of a kept file, or null where there is none. */
export async function hashCapture(dir: string, sha256: string): Promise<string | null> {
  const path = captureFile(dir, sha256);
  if (!(await stat(path).catch(() => null))) return null;
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}

/** Opens a kept file for reading, or null where there is none. */
export async function openCapture(dir: string, sha256: string) {
  const path = captureFile(dir, sha256);
  const found = await stat(path).catch(() => null);
  return found && { size: found.size, stream: createReadStream(path) };
}
