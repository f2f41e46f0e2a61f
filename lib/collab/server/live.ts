import type { Connection } from "@hocuspocus/server";
import type { WebSocket } from "ws";
import type * as Y from "yjs";
import type { LiveSession } from "#db/queries/sessions.ts";
import type { DocumentKind } from "#lib/collab/protocol.ts";
import type { Resource } from "#lib/policy/can.ts";
import type { Bucket } from "./gate/bucket.ts";

/** One browser tab: a socket carries several documents and proves who it is once. */
export type LiveSocket = {
  id: string;
  ws: WebSocket;
  address: string;
  /** Settles when the first document redeemed its ticket. */
  session: PromiseWithResolvers<LiveSession>;
  isAuthenticated: boolean;
  /** By name; one that is only asked for counts too. */
  documents: Map<string, "asked" | "open">;
  messages: Bucket;
  bytes: Bucket;
  /** Of messages for documents that are not open yet: the library keeps them in memory. */
  early: { messages: Bucket; bytes: Bucket };
};

/** What every hook gets to know of a document on a socket. */
export type LiveContext = {
  socket: LiveSocket;
  attached: Attached | null;
};

export type Attached = {
  user: { id: string; name: string; colour: string };
  sessionIdHash: string;
  resource: Resource;
  /** When the right was read: what is notified from then on may have changed it. */
  authorizedAt: number;
  /** The one awareness client of this connection, once it spoke. */
  awarenessClient: number | null;
  /** Set before closing: messages already queued must not be applied any more. */
  isRevoked: boolean;
};

/** A document in memory, beside the library's own. */
export type LiveDocument = {
  id: string;
  kind: DocumentKind;
  epoch: number;
  resource: Resource;
  doc: Y.Doc;
  /** Whom each Yjs client belongs to; null is the server's own. */
  clients: Map<number, string | null>;
  /** Upper bound of the merged size, in bytes. */
  bytes: number;
};

export type LiveConnection = Connection<LiveContext>;

/** Documents in memory, found by their name and by their id. */
export function createLiveDocuments() {
  const byName = new Map<string, LiveDocument>();
  const names = new Map<string, string>();
  return {
    get: (name: string) => byName.get(name),
    ofId: (id: string) => byName.get(names.get(id) ?? ""),
    nameOf: (id: string) => names.get(id),
    entries: () => byName.entries(),
    values: () => byName.values(),
    size: () => byName.size,
    set(name: string, document: LiveDocument) {
      byName.set(name, document);
      names.set(document.id, name);
    },
    /** Unless a newer one took the name's or the id's place. */
    delete(name: string, document: LiveDocument) {
      if (byName.get(name) !== document) return;
      byName.delete(name);
      if (names.get(document.id) === name) names.delete(document.id);
    },
  };
}

export type LiveDocuments = ReturnType<typeof createLiveDocuments>;
