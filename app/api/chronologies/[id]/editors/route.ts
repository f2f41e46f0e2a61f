import { requireId } from "#lib/http/require-id.ts";
import { readContext, respond } from "#lib/http/respond.ts";
import { readEditors } from "#lib/reads/saved-filters.ts";

type Params = { params: Promise<{ id: string }> };

export function GET(_request: Request, { params }: Params): Promise<Response> {
  return respond(async () => readEditors(await readContext(), requireId((await params).id)));
}
