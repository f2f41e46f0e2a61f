import { recordExport } from "#lib/commands/record-export.ts";
import { AppError } from "#lib/errors.ts";
import { commandContext } from "#lib/http/command-context.ts";
import { requireId } from "#lib/http/require-id.ts";
import { readContext, respond } from "#lib/http/respond.ts";
import { EXPORT_FORMATS, readLibraryExport } from "#lib/reads/library-export.ts";

type Params = { params: Promise<{ id: string }> };

export function GET(request: Request, { params }: Params): Promise<Response> {
  return respond(async () => {
    const { searchParams } = new URL(request.url);
    const format = EXPORT_FORMATS.find((known) => known === searchParams.get("format"));
    if (!format) throw new AppError("bad_request", `format: one of ${EXPORT_FORMATS.join(", ")}.`);
    const asked = { format, withPerpetratorMedia: searchParams.get("perpetrator-media") === "1" };
    const teamId = requireId((await params).id);
    const file = await readLibraryExport(await readContext(), { teamId, ...asked });
    await recordExport(await commandContext(request), teamId, { what: "library", ...asked });
    return new Response(file.text, {
      headers: {
        "content-type": `${file.type}; charset=utf-8`,
        "content-disposition": `attachment; filename="${file.fileName}"`,
        "cache-control": "no-store",
      },
    });
  });
}
