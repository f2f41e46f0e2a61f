import type { beforeHandleAwarenessPayload } from "@hocuspocus/server";
import type { LiveContext } from "../live.ts";

/** What a browser may say of itself: where its caret and its person are. Nothing else is passed on. */
const SAID_BY_CLIENT = ["cursor", "at"] as const;

/**
 * Rewrites an awareness message before it is applied: one client per connection, and the person
 * is the one who signed in, whatever the message says. Read-only connections are seen too.
 */
export async function rewritePresence(
  payload: Pick<beforeHandleAwarenessPayload<LiveContext>, "states" | "context" | "awareness">,
): Promise<void> {
  const { states, context, awareness } = payload;
  const attached = context?.attached;
  for (const [client, state] of [...states]) {
    if (
      !attached ||
      attached.isRevoked ||
      !ownsClient(attached, client, awareness.states.has(client))
    )
      states.delete(client);
    else states.set(client, presenceOf(state, attached.user));
  }
}

function ownsClient(
  attached: { awarenessClient: number | null },
  client: number,
  isTaken: boolean,
): boolean {
  if (attached.awarenessClient === null && !isTaken) attached.awarenessClient = client;
  return attached.awarenessClient === client;
}

function presenceOf(state: Record<string, unknown>, user: object): Record<string, unknown> {
  const said = SAID_BY_CLIENT.filter((key) => key in state).map((key) => [key, state[key]]);
  return { ...Object.fromEntries(said), user };
}
