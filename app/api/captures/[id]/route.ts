import { Readable } from "node:stream";
import { captureHeaders } from "#lib/http/capture-headers.ts";
import { captureStore } from "#lib/http/capture-store.ts";
import { requireId } from "#lib/http/require-id.ts";
import { readContext, respond } from "#lib/http/respond.ts";
import { readCaptureFile } from "#lib/reads/capture.ts";

type Params = { params: Promise<{ id: string }> };

/** A capture's file, inert; `?as=text` shows the source text of a web page, `?download` saves it. */
export function GET(request: Request, { params }: Params): Promise<Response> {
  return respond(async () => {
    const id = requireId((await params).id);
    const { dir } = captureStore();
    const file = await readCaptureFile(await readContext(), { id, dir });
    const body = Readable.toWeb(file.stream) as ReadableStream<Uint8Array>;
    return new Response(body, { headers: captureHeaders(file, new URL(request.url).searchParams) });
  });
}
