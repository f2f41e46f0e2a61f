import type * as Y from "yjs";

/** One browser tab with the entry open, of either side. */
export type Replica = {
  doc: Y.Doc;
  synced(): Promise<void>;
  /** Told whenever everything typed here is durable; never by a side that stores nothing. */
  onDurable(listener: () => void): void;
  destroy(): void;
};

/** One of the two that are compared. */
export type Side = { name: string; open(): Replica; end(): Promise<void> };
