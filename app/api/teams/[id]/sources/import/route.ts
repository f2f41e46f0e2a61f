import { importSources } from "#lib/commands/import-sources.ts";
import { cutCleanText } from "#lib/domain/storable-text.ts";
import { commandContext } from "#lib/http/command-context.ts";
import { readTake } from "#lib/http/read-take.ts";
import { readUpload } from "#lib/http/read-upload.ts";
import { requireId } from "#lib/http/require-id.ts";
import { requireSameSite, takePace } from "#lib/http/require-same-site.ts";
import { respond } from "#lib/http/respond.ts";
import { streamProgress } from "#lib/http/stream-progress.ts";
import { readImportPreview } from "#lib/reads/import-preview.ts";

type Params = { params: Promise<{ id: string }> };

const MOST_BYTES = 20_000_000;

/** `?step=preview` says what a file would add; `?step=confirm` adds what was taken of it. */
export function POST(request: Request, { params }: Params): Promise<Response> {
  return respond(async () => {
    requireSameSite(request);
    const teamId = requireId((await params).id);
    const context = await commandContext(request);
    takePace(context, "import", 30);
    const { bytes, fileName, field } = await readUpload(request, MOST_BYTES);
    const file = { teamId, bytes, fileName: cutCleanText(fileName, 200) };
    if (new URL(request.url).searchParams.get("step") !== "confirm")
      return readImportPreview(context, file);
    const take = readTake(field("take"));
    return streamProgress((onProgress) => importSources(context, { ...file, take, onProgress }));
  });
}
