import { readPlaceQuestion } from "#lib/http/place-question.ts";
import { readContext, respond } from "#lib/http/respond.ts";
import { findPlaceAtPoint, findPlacesByName } from "#lib/reads/gazetteer.ts";

/** `?q=&country=` finds places by name; `?lat=&lng=` says what is at a point. */
export function GET(request: Request): Promise<Response> {
  return respond(async () => {
    const question = readPlaceQuestion(new URL(request.url).searchParams);
    const context = await readContext();
    return question.kind === "point"
      ? findPlaceAtPoint(context, question.point)
      : findPlacesByName(context, question);
  });
}
