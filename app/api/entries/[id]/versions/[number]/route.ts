import { requireId } from "#lib/http/require-id.ts";
import { requireNumber } from "#lib/http/require-number.ts";
import { readContext, respond } from "#lib/http/respond.ts";
import { readVersion } from "#lib/reads/versions.ts";

type Params = { params: Promise<{ id: string; number: string }> };

export function GET(_request: Request, { params }: Params): Promise<Response> {
  return respond(async () => {
    const { id, number } = await params;
    return readVersion(await readContext(), { id: requireId(id), number: requireNumber(number) });
  });
}
