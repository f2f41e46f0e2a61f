import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { WebSocket } from "ws";
import * as Y from "yjs";

/** In Node, a socket that is closed while it connects ends the process unless somebody listens. */
class QuietSocket extends WebSocket {
  constructor(url: string) {
    super(url);
    this.on("error", () => {});
  }
}

/** One browser tab of the peer: the library's provider as it comes. */
export type PeerClient = {
  doc: Y.Doc;
  synced(): Promise<void>;
  /** The library's own word that nothing is unsynced any more. */
  onAcknowledged(listener: () => void): void;
  destroy(): void;
};

export function connectPeer(port: number, name: string): PeerClient {
  const socket = new HocuspocusProviderWebsocket({
    ...{ url: `ws://127.0.0.1:${port}`, WebSocketPolyfill: QuietSocket },
    ...{ delay: 50, minDelay: 50, maxDelay: 10_000, factor: 2, jitter: true },
  });
  const doc = new Y.Doc();
  const provider = new HocuspocusProvider({
    ...{ websocketProvider: socket, name, document: doc, token: "anybody" },
  });
  const firstSync = new Promise<void>((resolve) => provider.on("synced", () => resolve()));
  provider.attach();
  return {
    doc,
    synced: () => firstSync,
    onAcknowledged(listener) {
      provider.on("unsyncedChanges", () => {
        if (!provider.hasUnsyncedChanges) listener();
      });
    },
    destroy() {
      provider.destroy();
      socket.destroy();
      doc.destroy();
    },
  };
}
