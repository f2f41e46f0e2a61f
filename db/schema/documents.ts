import { bigint, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { bytes, instant } from "#db/columns.ts";
import { chronologies } from "./chronologies.ts";
import { users } from "./people.ts";

/** One collaborative document: that of an entry (same id) or of a chronology (same id). */
export const documents = pgTable(
  "documents",
  {
    id: uuid("id").primaryKey(),
    kind: text("kind", { enum: ["entry", "chronology"] }).notNull(),
    chronologyId: uuid("chronology_id")
      .notNull()
      .references(() => chronologies.id),
    epoch: integer("epoch").notNull().default(1),
    schemaVersion: integer("schema_version").notNull(),
    /** Merged state up to and including `snapshotSeq`; the log holds the rest. */
    snapshot: bytes("snapshot").notNull(),
    snapshotSeq: bigint("snapshot_seq", { mode: "number" }).notNull().default(0),
    /** The last change that the projected rows contain; behind the log after a crash. */
    projectedSeq: bigint("projected_seq", { mode: "number" }).notNull().default(0),
    createdAt: instant("created_at").notNull().defaultNow(),
    /** Removed for good: the document is empty, and nobody opens or writes it again. */
    purgedAt: instant("purged_at"),
  },
  (t) => [index("documents_chronology").on(t.chronologyId)],
);

/**
 * The append-only log of every change: an edit is acknowledged when its row is committed.
 * Who wrote what is read from here, never from a document, which any writer can forge.
 */
export const documentUpdates = pgTable(
  "document_updates",
  {
    documentId: uuid("document_id").notNull(),
    seq: bigint("seq", { mode: "number" }).generatedAlwaysAsIdentity(),
    epoch: integer("epoch").notNull(),
    update: bytes("update").notNull(),
    /** Null: written by the server itself (a migration). */
    actorId: uuid("actor_id"),
    sessionIdHash: text("session_id_hash"),
    at: instant("at").notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.seq] })],
);

/** Which person a Yjs client id belongs to in a document: nobody may write in another's name. */
export const documentClients = pgTable(
  "document_clients",
  {
    documentId: uuid("document_id")
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    clientId: bigint("client_id", { mode: "number" }).notNull(),
    /** Null: the server's own client. */
    userId: uuid("user_id").references(() => users.id),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.clientId] })],
);
