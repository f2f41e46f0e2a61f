import { webDatabase } from "#db/web-database.ts";
import { currentSession } from "#lib/auth/current-session.ts";
import { createCollabCalls } from "#lib/commands/collab-calls.ts";
import type { CommandContext } from "#lib/commands/context.ts";
import { env } from "#lib/env.ts";
import { readClientAddress } from "#lib/launch/web/client-address.ts";
import { createSmtp, defaultSender } from "#lib/mail/smtp.ts";

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
    sendLetter: letterSender(),
    publicUrl: settings.SOURCELINE_URL,
    address: readClientAddress(request.headers),
    userAgent: request.headers.get("user-agent") ?? "",
  };
}

/** Made once: it keeps its connection to the mail server. */
let sender: CommandContext["sendLetter"] | undefined;

function letterSender(): CommandContext["sendLetter"] {
  const { SOURCELINE_SMTP_URL: smtpUrl, SOURCELINE_MAIL_FROM, SOURCELINE_URL } = env();
  sender ??= smtpUrl
    ? createSmtp(smtpUrl, SOURCELINE_MAIL_FROM ?? defaultSender(SOURCELINE_URL))
    : null;
  return sender;
}
