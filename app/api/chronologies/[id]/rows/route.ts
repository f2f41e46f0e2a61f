import { z } from "zod";
import { encodeRows } from "#lib/domain/rows/encode-rows.ts";
import { AppError } from "#lib/errors.ts";
import { readContext, respond } from "#lib/http/respond.ts";
import { readRowsSince } from "#lib/reads/chronologies.ts";

type Params = { params: Promise<{ id: string }> };

const QUERY = z.object({ id: z.uuid(), since: z.coerce.number().int().min(0) });

export function GET(request: Request, { params }: Params): Promise<Response> {
  return respond(async () => {
    const since = new URL(request.url).searchParams.get("since") ?? "0";
    const query = QUERY.safeParse({ ...(await params), since });
    if (!query.success) throw new AppError("not_found");
    const { rows, ...answer } = await readRowsSince(await readContext(), query.data);
    return { ...answer, rows: encodeRows(rows) };
  });
}
