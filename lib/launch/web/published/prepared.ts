import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** An answer that is finished: it is written as it is, however often it is asked for. */
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
  const isSmall = bytes.length < LEAST_BYTES || mediaType === "image/png";
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 27)}"`;
  return {
    ...{ status, body: bytes },
    headers: { "content-type": mediaType, etag, vary: "accept-encoding", ...headers },
    gzip: isSmall ? null : gzipSync(bytes, { level: 9 }),
    brotli: isSmall ? null : brotliCompressSync(bytes, QUALITY),
  };
}

/** The best level takes twenty times as long for a hundredth less. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Writes an answer in the smallest form that the reader's program takes. */
export function send(
  { headers: asked, method }: IncomingMessage,
  response: ServerResponse,
  prepared: Prepared,
): void {
  const { status, headers, body, gzip, brotli } = prepared;
  // Set for everything: what may be framed says so in its policy, which older browsers do not know.
  if (headers["content-security-policy"]?.includes("frame-ancestors *"))
    response.removeHeader("x-frame-options");
  if (status === 200 && asked["if-none-match"]?.includes(headers.etag ?? "-")) {
    response.writeHead(304, headers).end();
    return;
  }
  const takes = asked["accept-encoding"] ?? "";
  const [encoding, bytes] =
    brotli && /\bbr\b/.test(takes)
      ? ["br", brotli]
      : gzip && /\bgzip\b/.test(takes)
        ? ["gzip", gzip]
        : ["", body];
  response.writeHead(status, {
    ...headers,
    "content-length": bytes.length,
    ...(encoding && { "content-encoding": encoding }),
  });
  response.end(method === "HEAD" ? undefined : bytes);
}
