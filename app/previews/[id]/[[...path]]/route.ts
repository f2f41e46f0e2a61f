import { answerPreview } from "#lib/http/answer-preview.ts";
import { respond } from "#lib/http/respond.ts";

type Params = { params: Promise<{ id: string; path?: string[] }> };

/** A page of an edition that is not published, for those who may publish it. */
export function GET(_: Request, { params }: Params): Promise<Response> {
  return respond(async () => {
    const { id, path = [] } = await params;
    return answerPreview(id, path.join("/"));
  });
}
