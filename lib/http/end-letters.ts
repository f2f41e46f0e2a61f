import { webDatabase } from "#db/web-database.ts";
import { unsubscribe } from "#lib/commands/mail.ts";
import { env } from "#lib/env.ts";

/** Ends letters to a person, for whoever has the token of one. */
export function endLetters(asked: { person: string; token: string }): Promise<void> {
  return unsubscribe({ db: webDatabase(), secret: env().SOURCELINE_SECRET ?? "" }, asked);
}
