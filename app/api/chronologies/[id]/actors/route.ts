import { requireId } from "#lib/http/require-id.ts";
import { readContext, respond } from "#lib/http/respond.ts";
import { readActors } from "#lib/reads/actors.ts";

type Params = { params: Promise<{ id: string }> };

export function GET(_request: Request, { params }: Params): Promise<Response> {
  return respond(async () => readActors(await readContext(), requireId((await params).id)));
}
