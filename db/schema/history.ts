import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { bytes, instant } from "#db/columns.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";

/** How a row of a chain is bound to its content, so that the content can go and the chain holds. */
const SEALED = {
  /** 1: the hash covers the content itself; 2: the digest of it. */
  form: integer("form").notNull().default(1),
  /** Without it the content could be guessed from its digest; removed with the content. */
  salt: text("salt"),
  contentDigest: text("content_digest"),
  /** The purge that emptied the row. */
  purgeId: uuid("purge_id"),
};

/** An immutable state of one entry, with its authors as the log knows them. Append-only. */
export const versions = pgTable(
  "versions",
  {
    entryId: uuid("entry_id").notNull(),
    number: integer("number").notNull(),
    chronologyId: uuid("chronology_id").notNull(),
    kind: text("kind", {
      enum: ["auto", "named", "restore", "import", "review", "publish", "proposal"],
    }).notNull(),
    /** Empty once it was removed for good. */
    reason: text("reason").notNull(),
    /** Null once it was removed for good, as is the content. */
    state: bytes("state"),
    content: jsonb("content").$type<EntrySnapshot>(),
    /** Ids of the people whose updates lie between the two seqs. */
    authorIds: uuid("author_ids").array().notNull(),
    epoch: integer("epoch").notNull(),
    fromSeq: bigint("from_seq", { mode: "number" }).notNull(),
    toSeq: bigint("to_seq", { mode: "number" }).notNull(),
    schemaVersion: integer("schema_version").notNull(),
    createdAt: instant("created_at").notNull(),
    /** Place in the chronology's chain, from 1. */
    position: bigint("position", { mode: "number" }).notNull(),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
    ...SEALED,
  },
  (t) => [
    primaryKey({ columns: [t.entryId, t.number] }),
    uniqueIndex("versions_chain").on(t.chronologyId, t.position),
  ],
);

/** Who did what, when: every command that is not an edit of a document. Append-only. */
export const auditEvents = pgTable(
  "audit_events",
  {
    teamId: uuid("team_id").notNull(),
    /** Place in the team's chain, from 1. */
    position: bigint("position", { mode: "number" }).notNull(),
    actorId: uuid("actor_id"),
    action: text("action").notNull(),
    subject: text("subject").notNull(),
    detail: jsonb("detail").$type<Record<string, unknown>>().notNull(),
    at: instant("at").notNull(),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
    ...SEALED,
  },
  (t) => [primaryKey({ columns: [t.teamId, t.position] }), index("audit_subject").on(t.subject)],
);

/** The end of each chain: without it, rows cut off the end would go unnoticed. */
export const chainHeads = pgTable("chain_heads", {
  chain: text("chain").primaryKey(),
  position: bigint("position", { mode: "number" }).notNull(),
  hash: text("hash").notNull(),
});
