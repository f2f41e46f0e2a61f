import { requireId } from "#lib/http/require-id.ts";
import { readContext, respond } from "#lib/http/respond.ts";
import { readSearch } from "#lib/reads/search.ts";

type Params = { params: Promise<{ id: string }> };

/** `?q=` the words. */
export function GET(request: Request, { params }: Params): Promise<Response> {
  return respond(async () => {
    const text = new URL(request.url).searchParams.get("q") ?? "";
    return readSearch(await readContext(), { id: requireId((await params).id), text });
  });
}
