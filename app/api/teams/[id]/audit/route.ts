import { recordExport } from "#lib/commands/record-export.ts";
import { readAuditFilter } from "#lib/domain/audit/audit-filter.ts";
import { commandContext } from "#lib/http/command-context.ts";
import { requireId } from "#lib/http/require-id.ts";
import { readContext, respond } from "#lib/http/respond.ts";
import { readAuditCsv } from "#lib/reads/audit.ts";

type Params = { params: Promise<{ id: string }> };

/** The trail as a file, by the filter of the address. */
export function GET(request: Request, { params }: Params): Promise<Response> {
  return respond(async () => {
    const teamId = requireId((await params).id);
    const filter = readAuditFilter(new URL(request.url).searchParams);
    const csv = await readAuditCsv(await readContext(), { teamId, filter });
    await recordExport(await commandContext(request), teamId, { what: "audit" });
    return new Response(csv, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="audit.csv"',
        "cache-control": "no-store",
      },
    });
  });
}
