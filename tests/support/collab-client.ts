import { WebSocket } from "ws";
import type * as Y from "yjs";
import {
  type DocumentState,
  type OpenDocument,
  openDocument,
} from "#lib/collab/client/open-document.ts";
import { createLink, type Link } from "#lib/collab/client/socket.ts";
import { formatDocumentName } from "#lib/collab/protocol.ts";
import { ORIGIN, type Person, type World } from "./world.ts";

/** A browser's WebSocket, which always sends its page's origin. */
export class BrowserSocket extends WebSocket {
  constructor(url: string) {
    super(url, { origin: ORIGIN });
    // Closed while it connects, it would end the process if nobody listened.
    this.on("error", () => {});
  }
}

export type Opened = OpenDocument & {
  doc: Y.Doc;
  /** Resolves when the content is here. */
  synced(): Promise<void>;
  /** Resolves when every change made here is committed. */
  saved(): Promise<void>;
  /** Resolves when the state is such. */
  becomes(isSuch: (state: DocumentState) => boolean): Promise<void>;
  /** Resolves with the reason when the server refuses this document. */
  refused(): Promise<string>;
};

export type Client = {
  link: Link;
  openEntry(entry: { id: string; epoch: number }): Opened;
  openChronology(id: string): Opened;
  openNamed(name: string): Opened;
  destroy(): void;
};

/** One browser tab of a person, with the browser's own client code. */
export function connectClient(world: World, port: number, person: Person): Client {
  const link = createLink({
    url: `ws://127.0.0.1:${port}/collab/${world.chronologyId}`,
    SocketClass: BrowserSocket,
    fetchTicket: () => world.ticketOf(person),
    delay: 50,
  });
  const opened: Opened[] = [];
  function openNamed(name: string): Opened {
    const made = withWaits(openDocument(link, name));
    opened.push(made);
    return made;
  }
  return {
    link,
    openNamed,
    openEntry: ({ id, epoch }) => openNamed(formatDocumentName({ kind: "entry", id, epoch })),
    openChronology: (id) => openNamed(formatDocumentName({ kind: "chronology", id, epoch: 1 })),
    destroy() {
      for (const each of opened) each.destroy();
      link.destroy();
    },
  };
}

function withWaits(document: OpenDocument): Opened {
  const { state } = document;
  const when = (isTrue: () => boolean) =>
    new Promise<void>((resolve) => {
      const check = () => {
        if (!isTrue()) return;
        stop();
        resolve();
      };
      const stop = state.subscribe(check);
      check();
    });
  return {
    ...document,
    becomes: (isSuch) => when(() => isSuch(state.get())),
    synced: () => when(() => state.get().isSynced),
    saved: () => when(() => state.get().isSynced && !state.get().isUnsaved),
    async refused() {
      await when(() => state.get().problem !== null);
      return state.get().problem ?? "";
    },
  };
}
