import { Hocuspocus } from "@hocuspocus/server";
import { authenticate } from "./hooks/authenticate.ts";
import { loadDocument } from "./hooks/load-document.ts";
import { logUpdate } from "./hooks/log-update.ts";
import { rewritePresence } from "./hooks/presence.ts";
import type { LiveConnection, LiveContext } from "./live.ts";
import { Refusal } from "./refusal.ts";
import type { Services } from "./services.ts";

/** Long enough for a laptop's nap; awareness refreshes every 15 s keep a live tab open. */
const IDLE_MS = 60_000;

/**
 * The library carries the Yjs protocol; storing is ours. Its own store hook is not used: it
 * acknowledges from memory and writes later.
 */
export function createHocuspocus(services: Services): Hocuspocus<LiveContext> {
  return new Hocuspocus<LiveContext>({
    quiet: true,
    timeout: IDLE_MS,
    debounce: 0,
    maxDebounce: 0,
    // The gate counts before and answers with a reason; these stand behind it.
    maxPendingDocuments: 50,
    maxUnauthenticatedQueueMessages: 400,
    maxUnauthenticatedQueueSize: 4 * 1024 * 1024,
    onAuthenticate: (payload) =>
      opening(
        payload,
        guard(services, () => authenticate(services, payload)),
      ),
    onLoadDocument: (payload) =>
      opening(
        payload,
        guard(services, () => loadDocument(services, payload)),
      ).catch((error) => {
        // The library forgets it but leaves its timers running.
        payload.document.destroy();
        throw error;
      }),
    connected: ({ context, connection, documentName }) =>
      guard(services, async () => {
        context.socket.documents.set(documentName, "open");
        await services.access.connected(connection as LiveConnection);
      }),
    beforeSync: (payload) => guard(services, () => logUpdate(services, payload)),
    beforeHandleAwareness: (payload) => guard(services, () => rewritePresence(payload)),
    onDisconnect: async ({ documentName, context }) => {
      context.socket?.documents.delete(documentName);
    },
    // By now the library may be loading the same name anew.
    afterUnloadDocument: async ({ documentName }) => {
      const found = services.live.get(documentName);
      if (!found?.doc.isDestroyed) return;
      services.live.delete(documentName, found);
      services.keeper.settle(found);
    },
  });
}

/** A document that could not be opened does not count for its socket. */
async function opening<T>(
  { context, documentName }: { context: LiveContext; documentName: string },
  work: Promise<T>,
): Promise<T> {
  try {
    return await work;
  } catch (error) {
    context.socket?.documents.delete(documentName);
    throw error;
  }
}

/**
 * Anything a hook throws closes one document on one socket, never more: some hooks would take the
 * process down, and an error with a message would be printed by the library.
 */
async function guard<T>({ log }: Services, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) {
      log.warn({ reason: error.reason }, "refused");
      throw error;
    }
    log.error({ err: error }, "a hook failed");
    throw new Refusal("cannot_save");
  }
}
