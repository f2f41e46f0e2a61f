import { requireId } from "#lib/http/require-id.ts";
import { requireNumber } from "#lib/http/require-number.ts";
import { readContext, respond } from "#lib/http/respond.ts";
import { readVersions } from "#lib/reads/versions.ts";

type Params = { params: Promise<{ id: string }> };

export function GET(request: Request, { params }: Params): Promise<Response> {
  return respond(async () => {
    const given = new URL(request.url).searchParams.get("below");
    const below = given === null ? null : requireNumber(given);
    return readVersions(await readContext(), { id: requireId((await params).id), below });
  });
}
