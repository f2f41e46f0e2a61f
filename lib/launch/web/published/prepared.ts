import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** An answer that is finished but for what all answers have; see `makeReady`. */
export type Prepared = {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
  gzip: Buffer | null;
  brotli: Buffer | null;
};

export type Preparing = {
  mediaType: string;
  body: string | Uint8Array;
  status?: number;
  headers?: Record<string, string>;
};

/** Below this a compressed body is no smaller on the wire, and a picture never is. */
const LEAST_BYTES = 1024;

/** Compresses once. The tag is of the bytes, so that a copy that is the same is not sent again. */
export function prepare({ mediaType, body, status = 200, headers = {} }: Preparing): Prepared {
  const bytes = Buffer.from(body as string);
  // What is not there is made for each who asks for it, and kept by nobody.
  const isPlain = status !== 200 || bytes.length < LEAST_BYTES || mediaType === "image/png";
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"`;
  return {
    ...{ status, body: bytes },
    headers: { "content-type": mediaType, etag, vary: "accept-encoding", ...headers },
    gzip: isPlain ? null : gzipSync(bytes, { level: 9 }),
    brotli: isPlain ? null : brotliCompressSync(bytes, QUALITY),
  };
}

/** The best level takes twenty times as long for a hundredth less. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
