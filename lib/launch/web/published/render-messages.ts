import type { ReportAttempt } from "#lib/reader/report/report-page.ts";
import type { Prepared } from "./prepared.ts";
import type { ReaderScript } from "./reader-script.ts";
import type { ReportAddress } from "./report-desk.ts";

/** What the thread that renders is told. Asks and forgetting arrive in the order in which they were sent. */
export type ToRenderer =
  | { type: "ask"; id: number; path: string; query: string }
  /** The form of a report again, with what was wrong. */
  | { type: "report"; id: number; at: ReportAddress; status: number; attempt: ReportAttempt }
  /** What is read at an address changed; null: anything may have. */
  | { type: "forget"; slug: string | null }
  | { type: "end" };

/** Its answer; null where it failed. */
export type FromRenderer = { id: number; prepared: Prepared | null };

/** What the thread is started with. */
export type RendererSettings = { databaseUrl: string; publicUrl: string; script: ReaderScript };

/**
 * With bytes of its own, which can change threads without a copy: small buffers share theirs with
 * others that have to stay.
 */
export function pack(prepared: Prepared): { prepared: Prepared; moved: ArrayBuffer[] } {
  const moved: ArrayBuffer[] = [];
  const move = (bytes: Buffer): Buffer => {
    const own = new Uint8Array(bytes);
    moved.push(own.buffer);
    return own as Buffer; // a plain array on the other side, where `unpack` makes a buffer of it
  };
  const { body, gzip, brotli, ...rest } = prepared;
  const packed = { body: move(body), gzip: gzip && move(gzip), brotli: brotli && move(brotli) };
  return { prepared: { ...rest, ...packed }, moved };
}

export function unpack({ body, gzip, brotli, ...rest }: Prepared): Prepared {
  const open = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer as ArrayBuffer);
  return { ...rest, body: open(body), gzip: gzip && open(gzip), brotli: brotli && open(brotli) };
}
