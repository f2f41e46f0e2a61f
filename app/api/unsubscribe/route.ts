import { z } from "zod";
import { AppError } from "#lib/errors.ts";
import { endLetters } from "#lib/http/end-letters.ts";
import { respond } from "#lib/http/respond.ts";

const ASKED = z.object({ person: z.uuid(), token: z.string().min(20).max(100) });

/**
 * Ends letters: by the button of the page, or at one click in a program for mail (RFC 8058), which
 * has no session and comes from elsewhere. The token is all the right that it takes.
 */
export function POST(request: Request): Promise<Response> {
  return respond(async () => {
    const { searchParams } = new URL(request.url);
    const asked = ASKED.safeParse(Object.fromEntries(searchParams));
    if (!asked.success) throw new AppError("not_found");
    await endLetters(asked.data);
    const isPage = (request.headers.get("accept") ?? "").includes("text/html");
    if (!isPage) return {};
    return new Response(null, { status: 303, headers: { location: "/unsubscribe?done=1" } });
  });
}
