import type { Connection } from "@hocuspocus/server";
import type { WebSocket } from "ws";
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
  documents: Set<string>;
  messages: Bucket;
  bytes: Bucket;
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
  /** Whom each Yjs client belongs to; null is the server's own. */
  clients: Map<number, string | null>;
  /** Upper bound of the merged size, in bytes. */
  bytes: number;
};

export type LiveConnection = Connection<LiveContext>;
