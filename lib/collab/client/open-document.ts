import { HocuspocusProvider } from "@hocuspocus/provider";
import * as Y from "yjs";
import { keepMarks } from "#lib/collab/doc/keep-marks.ts";
import { CLOSE_REASONS, type CloseReason, type StatelessMessage } from "#lib/collab/protocol.ts";
import { createSaveTracker } from "./save-tracker.ts";
import type { Link } from "./socket.ts";
import { createStore, type Store } from "./store.ts";

export type DocumentState = {
  /** The content is here: before this, nothing may be typed. */
  isSynced: boolean;
  isReadOnly: boolean;
  /** Local changes that are not committed. */
  isUnsaved: boolean;
  /** Why the server does not take this document's changes, until it does again. */
  problem: CloseReason | null;
};

/** A document that an editor works on; without a provider it is nobody's but one's own. */
export type EditedDocument = { doc: Y.Doc; provider: HocuspocusProvider | null };

export type OpenDocument = EditedDocument & {
  name: string;
  provider: HocuspocusProvider;
  state: Store<DocumentState>;
  onStateless(listener: (message: StatelessMessage) => void): () => void;
  destroy(): void;
};

/** Reasons that trying again does not change. */
const FINAL: ReadonlySet<CloseReason> = new Set([
  "not_found",
  "purged",
  "revoked",
  "schema_outdated",
  "stale_epoch",
  "bad_update",
  "foreign_client",
  "document_full",
  "too_large",
]);

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 8000;

const SHUT_OUT: ReadonlySet<CloseReason> = new Set(["revoked", "not_found", "purged"]);

/**
 * Attaches one document to the socket and follows its state. What the server refuses for a reason
 * that passes (a database that is away) is tried again with back-off, on a new socket; the changes
 * stay in the document meanwhile.
 */
export function openDocument(link: Link, name: string): OpenDocument {
  const doc = new Y.Doc();
  keepMarks(doc);
  const state = createStore<DocumentState>({
    ...{ isSynced: false, isReadOnly: false, isUnsaved: false, problem: null },
  });
  const update = (changes: Partial<DocumentState>) => state.set({ ...state.get(), ...changes });
  const tracker = createSaveTracker(() => {
    const problem = tracker.isRefused() ? "revoked" : state.get().problem;
    update({ isUnsaved: tracker.isUnsaved(), problem });
  });
  const onOpen = () => tracker.socketOpened();
  link.socket.on("open", onOpen);
  link.socket.sentListeners.set(name, tracker.sent);
  const retry = createRetry(link);
  const provider = new HocuspocusProvider({
    ...{ websocketProvider: link.socket, name, document: doc, token: link.token },
    onMessage: ({ event }) => tracker.received(new Uint8Array(event.data as ArrayBuffer)),
    onSynced: () => {
      retry.succeeded();
      update({ isSynced: true, problem: null });
    },
    onAuthenticated: ({ scope }) => update({ isReadOnly: scope === "readonly" }),
    onAuthenticationFailed: ({ reason }) => fail(reason),
    onClose: ({ event }) => {
      if (event.code === 1000) fail(event.reason);
    },
    onStateless: ({ payload }) => {
      const message = JSON.parse(payload) as StatelessMessage;
      if (message.type === "access") update({ isReadOnly: message.readOnly });
    },
  });
  function fail(reason: string): void {
    const problem = CLOSE_REASONS.find((known) => known === reason) ?? "cannot_save";
    if (problem === "purged") tracker.giveUp();
    const isShutOut = SHUT_OUT.has(problem);
    update({ problem, isReadOnly: isShutOut || state.get().isReadOnly });
    if (!FINAL.has(problem)) retry.later();
  }
  doc.on("update", (_update: Uint8Array, origin: unknown) => {
    if (origin !== provider) tracker.changedHere();
  });
  provider.attach();
  return {
    ...{ name, doc, provider, state },
    onStateless(listener) {
      const hear = ({ payload }: { payload: string }) => listener(JSON.parse(payload));
      provider.on("stateless", hear);
      return () => void provider.off("stateless", hear);
    },
    destroy() {
      retry.stop();
      link.socket.off("open", onOpen);
      link.socket.sentListeners.delete(name);
      provider.destroy();
      doc.destroy();
    },
  };
}

/** One new socket per failure, each after a longer wait; a success starts over. */
function createRetry(link: Link) {
  let wait = FIRST_RETRY_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    later() {
      clearTimeout(timer);
      timer = setTimeout(link.reconnect, wait);
      wait = Math.min(LONGEST_RETRY_MS, wait * 2);
    },
    /** One that is due still runs: what was sent before it may never be answered. */
    succeeded() {
      wait = FIRST_RETRY_MS;
    },
    stop: () => clearTimeout(timer),
  };
}
