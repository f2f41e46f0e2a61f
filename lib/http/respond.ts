import { webDatabase } from "#db/web-database.ts";
import { currentSession } from "#lib/auth/current-session.ts";
import { isAppError, presentError, statusOf } from "#lib/errors.ts";
import { createLog } from "#lib/log.ts";
import type { ReadContext } from "#lib/reads/context.ts";

/**
 * Answers with JSON that no cache keeps, or with the answer that the work itself gives; errors
 * become their code and sentence.
 */
export async function respond(work: () => Promise<unknown>): Promise<Response> {
  try {
    const answer = await work();
    if (answer instanceof Response) return answer;
    return Response.json(answer, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (!isAppError(error)) createLog("web").error({ err: error }, "request failed");
    const headers = { "cache-control": "no-store" };
    return Response.json({ error: presentError(error) }, { status: statusOf(error), headers });
  }
}

/** Reads as whoever is signed in. */
export async function readContext(): Promise<ReadContext> {
  const signed = await currentSession();
  return { db: webDatabase(), actor: signed?.actor ?? null };
}
