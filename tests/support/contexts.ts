import { findActor } from "#db/queries/access.ts";
import { findSession, hashSecret } from "#db/queries/sessions.ts";
import { createCollabCalls } from "#lib/commands/collab-calls.ts";
import type { CommandContext } from "#lib/commands/context.ts";
import { INTERNAL_SECRET, ORIGIN, type Person, type World } from "#tests/support/world.ts";

/** What a command gets when this person calls it over HTTP now; null is a stranger. */
export async function contextOf(
  world: World,
  person: Person | null,
  collabPort: number,
): Promise<CommandContext> {
  const { db } = world.database;
  const session = person && (await findSession(db, hashSecret(person.sessionSecret)));
  return {
    db,
    collab: createCollabCalls(`http://127.0.0.1:${collabPort}`, INTERNAL_SECRET),
    actor: session && (await findActor(db, session.userId)),
    session,
    sendLetter: null,
    publicUrl: ORIGIN,
    address: "192.0.2.1",
    userAgent: "test",
  };
}
