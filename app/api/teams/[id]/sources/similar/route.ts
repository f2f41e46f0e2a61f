import { readLibraryScope } from "#lib/http/library-scope.ts";
import { readContext, respond } from "#lib/http/respond.ts";
import { readSimilarSources } from "#lib/reads/source-form.ts";

type Params = { params: Promise<{ id: string }> };

export function GET(request: Request, { params }: Params): Promise<Response> {
  return respond(async () => {
    const { scope, read } = readLibraryScope(request, (await params).id);
    const asked = { title: read("title"), url: read("url"), doi: read("doi") };
    return readSimilarSources(await readContext(), { ...scope, ...asked });
  });
}
