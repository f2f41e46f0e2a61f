import type { IncomingMessage } from "node:http";

/** Of a form with a report in four bytes a letter, written as percent signs and digits. */
const MOST_BYTES = 64 * 1024;
const PATIENCE = 10_000;

export type ReadForm = { form: URLSearchParams } | { refused: "type" | "large" | "slow" };

/** The fields of a plain form, in bounded size and time. */
export async function readForm(request: IncomingMessage): Promise<ReadForm> {
  const type = request.headers["content-type"] ?? "";
  if (!/^application\/x-www-form-urlencoded(;|$)/i.test(type)) return { refused: "type" };
  if (Number(request.headers["content-length"] ?? 0) > MOST_BYTES) return { refused: "large" };
  const body = await readAll(request);
  return typeof body === "string" ? { form: new URLSearchParams(body) } : body;
}

/** By events: leaving an iteration early would destroy the socket, and no answer could be sent. */
function readAll(request: IncomingMessage): Promise<string | { refused: "large" | "slow" }> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve) => {
    const timer = setTimeout(() => end({ refused: "slow" }), PATIENCE);
    const end = (result: string | { refused: "large" | "slow" }) => {
      clearTimeout(timer);
      request.removeAllListeners("data").pause();
      resolve(result);
    };
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > MOST_BYTES) end({ refused: "large" });
      else chunks.push(chunk);
    });
    request.once("end", () => end(Buffer.concat(chunks).toString("utf8")));
    request.once("error", () => end({ refused: "slow" }));
  });
}
