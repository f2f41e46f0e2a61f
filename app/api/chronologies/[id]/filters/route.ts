import { requireId } from "#lib/http/require-id.ts";
import { readContext, respond } from "#lib/http/respond.ts";
import { readSavedFilters } from "#lib/reads/saved-filters.ts";

type Params = { params: Promise<{ id: string }> };

export function GET(_request: Request, { params }: Params): Promise<Response> {
  return respond(async () => readSavedFilters(await readContext(), requireId((await params).id)));
}
