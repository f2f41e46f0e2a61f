import type { EntryRow } from "#lib/domain/entry.ts";

/** What browser and collab agree on beyond the Yjs protocol. No Node and no Yjs import here. */

/** Grows when the shape of documents changes: an older client would delete what it cannot read. */
export const SCHEMA_VERSION = 2;

export type DocumentKind = "entry" | "chronology";
export type DocumentName = { kind: DocumentKind; id: string; epoch: number };

const NAME = /^(entry|chronology)\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([1-9]\d{0,8})$/;

/** `entry.<uuid>.<epoch>`: the only names a socket may ask for. */
export function parseDocumentName(name: string): DocumentName | null {
  const match = NAME.exec(name);
  return match
    ? { kind: match[1] as DocumentKind, id: match[2] as string, epoch: Number(match[3]) }
    : null;
}

export function formatDocumentName({ kind, id, epoch }: DocumentName): string {
  return `${kind}.${id}.${epoch}`;
}

/** The first document of a socket carries a ticket; later ones ride on the same socket. */
export const SAME_SOCKET = "same-socket";

export function formatToken(ticket: string): string {
  return `${SCHEMA_VERSION}:${ticket}`;
}

export function parseToken(token: string): { schemaVersion: number; ticket: string } | null {
  const match = /^(\d{1,6}):([\w-]{1,128})$/.exec(token);
  return match ? { schemaVersion: Number(match[1]), ticket: match[2] as string } : null;
}

/** Why collab refused a document, a message or a socket. The client shows a sentence for each. */
export const CLOSE_REASONS = [
  /** Ticket unknown, used or expired. */
  "ticket_refused",
  /** Missing or forbidden: one answer for both. */
  "not_found",
  /** Removed for good: nothing of it is there, and nothing is added to it. */
  "purged",
  "schema_outdated",
  /** The role was taken away, or the session ended. */
  "revoked",
  "cannot_save",
  "bad_message",
  "bad_update",
  "foreign_client",
  /** The update builds on changes the server does not have: sync again. */
  "gap",
  "too_large",
  "document_full",
  "too_many_messages",
  "too_many_documents",
  "slow_consumer",
  "stale_epoch",
  "shutting_down",
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** Sent by collab to everyone in a chronology after a commit. */
export type StatelessMessage =
  /** Rows changed after `since`, up to `revision`; who last saw an earlier one asks over HTTP. */
  | { type: "rows"; since: number; revision: number; rows: EntryRow[] }
  /** The team's library, or its list of actors, is to be read anew. */
  | { type: "sources" | "actors" }
  /** Sent to one person: there is something new among their notices. */
  | { type: "notices" }
  /** Comments of this entry changed; what they say now is asked for over HTTP. */
  | { type: "comments"; entryId: string }
  /** Your right to write changed while the socket was open. */
  | { type: "access"; readOnly: boolean };

/** Where somebody is, as shown to others; `user` is set by the server, never by the client. */
export type Presence = {
  user: { id: string; name: string; colour: string };
  at: { entryId: string | null; field: string | null } | null;
};

export const LIMITS = {
  /** Bytes of one WebSocket message. */
  frameBytes: 2 * 1024 * 1024,
  /** Bytes of one update within it. */
  updateBytes: 1024 * 1024,
  /** Bytes of one document, merged. */
  documentBytes: 8 * 1024 * 1024,
  awarenessBytes: 2048,
  awarenessPerSecond: 20,
  /** Sustained messages a second per socket, and the burst above it. */
  messagesPerSecond: 200,
  messageBurst: 1000,
  documentsPerSocket: 40,
  /** Bytes waiting in a socket that does not read. */
  bufferedBytes: 8 * 1024 * 1024,
  /** Clock units of one client in one update. */
  structLength: 1_000_000,
} as const;
