import { HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import * as decoding from "lib0/decoding";
import { formatToken, SAME_SOCKET } from "#lib/collab/protocol.ts";

/** Any WebSocket class: the browser's, or ws in tests. */
export type SocketClass = new (url: string) => unknown;

export type SocketOptions = {
  url: string;
  /** A fresh single-use ticket for a new socket. */
  fetchTicket: () => Promise<string>;
  SocketClass?: SocketClass;
  /** First wait before a new attempt, ms; it doubles up to ten seconds. */
  delay?: number;
};

/** Of the Hocuspocus protocol: the message that asks for a document. */
const AUTH = 2;

/**
 * Sends only what the server will answer. The library also keeps messages for a socket that is not
 * open, and sends changes of a document before asking for it: the server drops those, and the sync
 * after the asking brings the changes anyway. Sent twice, they would be acknowledged twice.
 */
class Socket extends HocuspocusProviderWebsocket {
  /** Told of every frame that leaves, by document name. */
  readonly sentListeners = new Map<string, (frame: Uint8Array) => void>();
  private asked = { identifier: -1, names: new Set<string>() };

  override send(message: unknown): void {
    if (this.webSocket?.readyState !== 1 || !(message instanceof Uint8Array)) return;
    const { name, type } = readHead(message);
    if (!this.isAskedFor(name, type)) return;
    super.send(message);
    this.sentListeners.get(name)?.(message);
  }

  /** Whether this very socket has asked for the document, or does so now. */
  private isAskedFor(name: string, type: number): boolean {
    if (this.asked.identifier !== this.identifier)
      this.asked = { identifier: this.identifier, names: new Set() };
    if (type === AUTH) this.asked.names.add(name);
    return this.asked.names.has(name);
  }
}

function readHead(frame: Uint8Array): { name: string; type: number } {
  const decoder = decoding.createDecoder(frame);
  return { name: decoding.readVarString(decoder), type: decoding.readVarUint(decoder) };
}

export type Link = {
  socket: Socket;
  /** For providers on this socket: the first one proves who we are, the others ride along. */
  token: () => Promise<string>;
  /** Drops the socket and begins anew: acknowledgements of before can then not be mixed up. */
  reconnect: () => void;
  destroy: () => void;
};

/** One socket per tab, shared by all its documents. */
export function createLink({ url, fetchTicket, SocketClass, delay = 500 }: SocketOptions): Link {
  let ticketedFor = -1;
  const socket = new Socket({
    url,
    ...(SocketClass ? { WebSocketPolyfill: SocketClass } : {}),
    ...{ delay, minDelay: delay, maxDelay: 10_000, factor: 2, jitter: true, maxAttempts: 0 },
    messageReconnectTimeout: 45_000,
  });
  async function token(): Promise<string> {
    if (ticketedFor === socket.identifier) return formatToken(SAME_SOCKET);
    ticketedFor = socket.identifier;
    try {
      return formatToken(await fetchTicket());
    } catch (error) {
      ticketedFor = -1;
      throw error;
    }
  }
  return {
    socket,
    token,
    reconnect: () => socket.webSocket?.close(),
    destroy: () => socket.destroy(),
  };
}
