import { WebSocketStatus } from "@hocuspocus/provider";
import { type CloseReason, parseDocumentName } from "#lib/collab/protocol.ts";
import { AppError } from "#lib/errors.ts";
import { type OpenDocument, openDocument } from "./open-document.ts";
import { type SaveState, summarizeSaveState } from "./save-state.ts";
import { createLink, type SocketOptions } from "./socket.ts";
import { createStore, type Store } from "./store.ts";

/** All that one tab has open: one socket, several documents, one badge. */
export type CollabSession = {
  /** Opens a document, or joins the opening of another part of the page. */
  acquire(name: string): OpenDocument;
  /** Lets go of it; closed when nobody holds it any more and nothing is unsaved. */
  release(name: string): void;
  saveState: Store<SaveState>;
  /** Whether leaving now would lose something. */
  hasUnsaved(): boolean;
  /** Documents the server refuses, with their reasons. */
  problems: Store<readonly CloseReason[]>;
  isConnected: Store<boolean>;
  /** The chronology itself was closed to this person, and has not been opened again since. */
  isShutOut: Store<boolean>;
  /** Sends what waits, for a page that is being hidden. */
  flush(): void;
  reconnect(): void;
  destroy(): void;
};

/** A document just left stays open this long: going back and forth costs nothing. */
const KEEP_OPEN_MS = 5000;

type Held = { opened: OpenDocument; holders: number; timer?: ReturnType<typeof setTimeout> };

export function createCollabSession(options: SocketOptions): CollabSession {
  let isSignedOut = false;
  const link = createLink({ ...options, fetchTicket });
  const held = new Map<string, Held>();
  const isConnected = createStore(false);
  const isShutOut = createStore(false);
  const saveState = createStore<SaveState>("reconnecting");
  const problems = createStore<readonly CloseReason[]>([]);

  /** A socket whose session ended is closed without a word on its documents; no ticket tells it. */
  async function fetchTicket(): Promise<string> {
    try {
      const ticket = await options.fetchTicket();
      isSignedOut = false;
      return ticket;
    } catch (error) {
      isSignedOut = error instanceof AppError && error.status === 401;
      refresh();
      throw error;
    }
  }

  function refresh(): void {
    const states = [...held.values()].map(({ opened }) => opened.state.get());
    for (const { opened } of held.values())
      isShutOut.set(isSignedOut || readShutOut(opened, isShutOut.get()));
    saveState.set(summarizeSaveState(states, isConnected.get(), isShutOut.get()));
    const found = states.map(({ problem }) => problem).filter((problem) => problem !== null);
    if (found.join() !== problems.get().join()) problems.set(found);
  }

  link.socket.on("status", ({ status }: { status: WebSocketStatus }) => {
    isConnected.set(status === WebSocketStatus.Connected);
    refresh();
  });

  function acquire(name: string): OpenDocument {
    const known = held.get(name);
    if (known) {
      clearTimeout(known.timer);
      known.holders += 1;
      return known.opened;
    }
    const opened = openDocument(link, name);
    opened.state.subscribe(refresh);
    held.set(name, { opened, holders: 1 });
    return opened;
  }

  function release(name: string): void {
    const known = held.get(name);
    if (!known) return;
    known.holders -= 1;
    if (known.holders <= 0) known.timer = setTimeout(() => closeIfDone(name, known), KEEP_OPEN_MS);
  }

  /** Never closed with unsaved changes: they would be the only copy. */
  function closeIfDone(name: string, known: Held): void {
    if (known.holders > 0) return;
    if (known.opened.state.get().isUnsaved) {
      known.timer = setTimeout(() => closeIfDone(name, known), KEEP_OPEN_MS);
      return;
    }
    held.delete(name);
    known.opened.destroy();
    refresh();
  }

  return {
    ...{ acquire, release, saveState, problems, isConnected, isShutOut, reconnect: link.reconnect },
    hasUnsaved: () => [...held.values()].some(({ opened }) => opened.state.get().isUnsaved),
    flush() {
      for (const { opened } of held.values()) opened.provider.flushPendingUpdates();
    },
    destroy() {
      for (const { opened, timer } of held.values()) {
        clearTimeout(timer);
        opened.destroy();
      }
      held.clear();
      link.destroy();
    },
  };
}

/**
 * Kept while the tries that follow fail for other reasons (no ticket without a session); only a
 * document that syncs again has no problem, and ends it.
 */
function readShutOut({ name, state }: OpenDocument, before: boolean): boolean {
  if (parseDocumentName(name)?.kind !== "chronology") return before;
  const { problem } = state.get();
  return problem === "revoked" || problem === "not_found" || (before && problem !== null);
}
