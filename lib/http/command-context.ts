import { webDatabase } from "#db/web-database.ts";
import { currentSession } from "#lib/auth/current-session.ts";
import { createCollabCalls } from "#lib/commands/collab-calls.ts";
import type { CommandContext } from "#lib/commands/context.ts";
import { env } from "#lib/env.ts";
import { readClientAddress } from "#lib/launch/web/client-address.ts";

/** Everything a command needs, from the request and the signed-in session. */
export async function commandContext(request: Request): Promise<CommandContext> {
  const signed = await currentSession();
  const settings = env();
  return {
    db: webDatabase(),
    collab: createCollabCalls(
      settings.SOURCELINE_COLLAB_URL ?? "",
      settings.SOURCELINE_INTERNAL_SECRET ?? "",
    ),
    actor: signed?.actor ?? null,
    session: signed?.session ?? null,
    publicUrl: settings.SOURCELINE_URL,
    address: readClientAddress(request.headers),
    userAgent: request.headers.get("user-agent") ?? "",
  };
}
