import { isSameSite } from "#lib/actions/is-same-site.ts";
import { runAction } from "#lib/actions/run-action.ts";
import { env } from "#lib/env.ts";
import { AppError } from "#lib/errors.ts";
import { commandContext } from "#lib/http/command-context.ts";
import { readBody } from "#lib/http/read-body.ts";
import { respond } from "#lib/http/respond.ts";
import { ownOrigins } from "#lib/policy/origins.ts";

type Params = { params: Promise<{ name: string }> };

export function POST(request: Request, { params }: Params): Promise<Response> {
  return respond(async () => {
    if (!isSameSite(request.headers, ownOrigins(env().SOURCELINE_URL)))
      throw new AppError("origin_refused");
    const { name } = await params;
    return runAction(await commandContext(request), name, await readBody(request));
  });
}
