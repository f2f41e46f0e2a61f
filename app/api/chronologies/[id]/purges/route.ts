import { requireId } from "#lib/http/require-id.ts";
import { readContext, respond } from "#lib/http/respond.ts";
import { readPurges } from "#lib/reads/purges.ts";

type Params = { params: Promise<{ id: string }> };

export function GET(_request: Request, { params }: Params): Promise<Response> {
  return respond(async () => readPurges(await readContext(), requireId((await params).id)));
}
