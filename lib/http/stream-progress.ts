import { isAppError, presentError } from "#lib/errors.ts";
import { createLog } from "#lib/log.ts";

type Work = (onProgress: (done: number, of: number) => void) => Promise<object>;

/**
 * Answers with one line of JSON for each step, `{"done":200,"of":2000}`, and a last one with the
 * result or, since the status was sent long before, with `{"error":…}`.
 */
export function streamProgress(work: Work): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const write = (line: object) =>
        controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      try {
        write(await work((done, of) => write({ done, of })));
      } catch (error) {
        if (!isAppError(error)) createLog("web").error({ err: error }, "import failed");
        write({ error: presentError(error) });
      }
      controller.close();
    },
  });
  const headers = { "content-type": "application/x-ndjson", "cache-control": "no-store" };
  return new Response(body, { headers });
}
