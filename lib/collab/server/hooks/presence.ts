import type { beforeHandleAwarenessPayload } from "@hocuspocus/server";
import type { Attached, LiveContext } from "../live.ts";
import { readPresence } from "./read-presence.ts";

type Payload = Pick<beforeHandleAwarenessPayload<LiveContext>, "states" | "context" | "awareness">;

/**
 * Rewrites an awareness message before it is applied: one client per connection, and the person
 * is the one who signed in, whatever the message says. Read-only connections are seen too.
 */
export async function rewritePresence({ states, context, awareness }: Payload): Promise<void> {
  dropDecoder(states);
  const attached = context?.attached;
  for (const [client, state] of [...states]) {
    if (attached && !attached.isRevoked && ownsClient(attached, client, awareness.states))
      states.set(client, { ...readPresence(state), user: attached.user });
    else states.delete(client);
  }
}

/**
 * The library decodes into an Awareness of its own, which is a client too, with an empty state and
 * always the first: left in, it would count as the one client of this connection.
 */
function dropDecoder(states: Map<number, object>): void {
  const [first] = states.keys();
  if (first !== undefined) states.delete(first);
}

/**
 * The first client that nobody else has; also one that the same person left behind on a socket
 * whose end was not yet noticed.
 */
function ownsClient(attached: Attached, client: number, known: Map<number, unknown>): boolean {
  if (attached.awarenessClient === null && isFree(known.get(client), attached.user.id))
    attached.awarenessClient = client;
  return attached.awarenessClient === client;
}

function isFree(state: unknown, userId: string): boolean {
  if (state === undefined) return true;
  return (state as { user?: { id?: string } }).user?.id === userId;
}
