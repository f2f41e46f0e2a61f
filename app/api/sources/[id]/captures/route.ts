import { addCapture } from "#lib/commands/captures.ts";
import { readCaptureFields } from "#lib/http/capture-fields.ts";
import { captureStore } from "#lib/http/capture-store.ts";
import { commandContext } from "#lib/http/command-context.ts";
import { requireId } from "#lib/http/require-id.ts";
import { requireSameSite, takePace } from "#lib/http/require-same-site.ts";
import { respond } from "#lib/http/respond.ts";

type Params = { params: Promise<{ id: string }> };

/** Stores a copy of a source: the body is the file, `?fields=` what is said of it. */
export function POST(request: Request, { params }: Params): Promise<Response> {
  return respond(async () => {
    requireSameSite(request);
    const sourceId = requireId((await params).id);
    const context = await commandContext(request);
    takePace(context, "capture", 60);
    const length = request.headers.get("content-length");
    return addCapture(context, {
      ...{ sourceId, fields: readCaptureFields(request), store: captureStore() },
      contentType: request.headers.get("content-type") ?? "",
      content: request.body ?? (async function* () {})(),
      announced: length === null ? null : Number(length),
    });
  });
}
