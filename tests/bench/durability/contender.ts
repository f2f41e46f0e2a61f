import type * as Y from "yjs";

/** One browser tab with the document open. */
export type Tab = {
  doc: Y.Doc;
  synced(): Promise<void>;
  /** Told whenever the badge says that everything typed here is saved. */
  onAcknowledged(listener: () => void): void;
  close(): void;
};

/** A collaboration server with its database and its own client. */
export type Contender = {
  name: string;
  openTab(): Promise<Tab>;
  /** kill -9 of the server's process. */
  kill(): Promise<void>;
  /** Starts it again on the same port. */
  restart(): Promise<void>;
  /** The document as a server that starts now would load it: from the database alone. */
  readStored(): Promise<Y.Doc>;
  end(): Promise<void>;
};
