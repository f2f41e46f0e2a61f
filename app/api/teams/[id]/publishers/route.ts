import { readLibraryScope } from "#lib/http/library-scope.ts";
import { readContext, respond } from "#lib/http/respond.ts";
import { readPublishers } from "#lib/reads/source-form.ts";

type Params = { params: Promise<{ id: string }> };

export function GET(request: Request, { params }: Params): Promise<Response> {
  return respond(async () => {
    const { scope } = readLibraryScope(request, (await params).id);
    return readPublishers(await readContext(), scope);
  });
}
