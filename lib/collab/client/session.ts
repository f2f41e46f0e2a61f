import { WebSocketStatus } from "@hocuspocus/provider";
import type { CloseReason } from "#lib/collab/protocol.ts";
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
  /** Sends what waits, for a page that is being hidden. */
  flush(): void;
  reconnect(): void;
  destroy(): void;
};

/** A document just left stays open this long: going back and forth costs nothing. */
const KEEP_OPEN_MS = 5000;

type Held = { opened: OpenDocument; holders: number; timer?: ReturnType<typeof setTimeout> };

export function createCollabSession(options: SocketOptions): CollabSession {
  const link = createLink(options);
  const held = new Map<string, Held>();
  const isConnected = createStore(false);
  const saveState = createStore<SaveState>("reconnecting");
  const problems = createStore<readonly CloseReason[]>([]);

  function refresh(): void {
    const states = [...held.values()].map(({ opened }) => opened.state.get());
    saveState.set(summarizeSaveState(states, isConnected.get()));
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
    ...{ acquire, release, saveState, problems, isConnected, reconnect: link.reconnect },
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
