import type { IncomingMessage, ServerResponse } from "node:http";
import type { Prepared } from "./prepared.ts";

/** One form of an answer: its head as Node writes it quickest, name after value, and its body. */
type Form = { head: string[]; bytes: Buffer };

/** An answer to be written as it is, however often it is asked for. */
export type Ready = {
  status: number;
  etag: string;
  plain: Form;
  gzip: Form | null;
  brotli: Form | null;
  /** Head for a program that has the same already. */
  same: string[];
  /** It may stand in pages of others. */
  isFramable: boolean;
};

/** With the headers that every answer has; those of the answer itself go before them. */
export function makeReady(prepared: Prepared, always: Record<string, string>): Ready {
  const { status, body, gzip, brotli } = prepared;
  const all = { ...lower(always), ...lower(prepared.headers) };
  // Set for everything: what may be framed says so in its policy, which older browsers do not know.
  const isFramable = /frame-ancestors \*/.test(all["content-security-policy"] ?? "");
  if (isFramable) delete all["x-frame-options"];
  const headers = Object.entries(all).flat();
  const form = (bytes: Buffer, encoding: string): Form => ({
    head: [
      ...[...headers, "content-length", String(bytes.length)],
      ...(encoding === "" ? [] : ["content-encoding", encoding]),
    ],
    bytes,
  });
  return {
    ...{
      isFramable,
      status,
      etag: prepared.headers.etag ?? "",
      same: headers,
      plain: form(body, ""),
    },
    gzip: gzip && form(gzip, "gzip"),
    brotli: brotli && form(brotli, "br"),
  };
}

const lower = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** `;q=0` says that a form is not taken. */
const BROTLI = /\bbr\b(?! *; *q=0(?:\.0*)? *(?:,|$))/;
const GZIP = /\bgzip\b(?! *; *q=0(?:\.0*)? *(?:,|$))/;

/** Writes an answer in the smallest form that the reader's program takes. */
export function send(
  { headers: asked, method }: IncomingMessage,
  response: ServerResponse,
  { status, etag, same, plain, gzip, brotli, isFramable }: Ready,
): void {
  if (isFramable) response.removeHeader("x-frame-options");
  const known = asked["if-none-match"];
  if (known !== undefined && status === 200 && etag !== "" && known.includes(etag)) {
    response.writeHead(304, same).end();
    return;
  }
  const takes = asked["accept-encoding"] ?? "";
  const form = brotli && BROTLI.test(takes) ? brotli : gzip && GZIP.test(takes) ? gzip : plain;
  response.writeHead(status, form.head);
  response.end(method === "HEAD" ? undefined : form.bytes);
}
