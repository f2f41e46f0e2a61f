import { AppError } from "#lib/errors.ts";
import { requireId } from "#lib/http/require-id.ts";
import { readContext, respond } from "#lib/http/respond.ts";
import { readVersion } from "#lib/reads/entries.ts";

type Params = { params: Promise<{ id: string; number: string }> };

export function GET(_request: Request, { params }: Params): Promise<Response> {
  return respond(async () => {
    const { id, number } = await params;
    if (!/^[1-9]\d{0,8}$/.test(number)) throw new AppError("not_found");
    return readVersion(await readContext(), { id: requireId(id), number: Number(number) });
  });
}
