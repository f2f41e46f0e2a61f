import { requireId } from "#lib/http/require-id.ts";
import { requireNumber } from "#lib/http/require-number.ts";
import { readContext, respond } from "#lib/http/respond.ts";
import { readComparison } from "#lib/reads/versions.ts";

type Params = { params: Promise<{ id: string }> };

/** `?from=3&to=5`; without `to`, with the entry as it is now. */
export function GET(request: Request, { params }: Params): Promise<Response> {
  return respond(async () => {
    const given = new URL(request.url).searchParams;
    const to = given.get("to");
    return readComparison(await readContext(), {
      id: requireId((await params).id),
      from: requireNumber(given.get("from") ?? ""),
      to: to === null ? null : requireNumber(to),
    });
  });
}
