import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { instant } from "#db/columns.ts";
import { REACTIONS } from "#lib/domain/comments/reactions.ts";
import type { CommentTarget } from "#lib/domain/comments/target.ts";
import { chronologies } from "./chronologies.ts";
import { entries } from "./entries.ts";
import { users } from "./people.ts";

/** A conversation about an entry or a part of it; its words are those of its comments. */
export const commentThreads = pgTable(
  "comment_threads",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    chronologyId: uuid("chronology_id")
      .notNull()
      .references(() => chronologies.id, { onDelete: "cascade" }),
    entryId: uuid("entry_id")
      .notNull()
      .references(() => entries.id, { onDelete: "cascade" }),
    target: jsonb("target").$type<CommentTarget>().notNull(),
    /** The entry's newest version then; 0: it had none. */
    versionNumber: integer("version_number").notNull(),
    /** Position of its newest comment, taken back or not. */
    lastPosition: integer("last_position").notNull().default(0),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => users.id),
    createdAt: instant("created_at").notNull().defaultNow(),
    resolvedAt: instant("resolved_at"),
    resolvedBy: uuid("resolved_by").references(() => users.id),
  },
  (t) => [
    index("comment_threads_entry").on(t.entryId),
    index("comment_threads_chronology").on(t.chronologyId),
  ],
);

/** One contribution to a thread. Taking it back is a state, and can be undone. */
export const comments = pgTable(
  "comments",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    threadId: uuid("thread_id")
      .notNull()
      .references(() => commentThreads.id, { onDelete: "cascade" }),
    /** From 1, given out under a lock on the thread, so that “read up to” is never ambiguous. */
    position: integer("position").notNull(),
    authorId: uuid("author_id")
      .notNull()
      .references(() => users.id),
    body: text("body").notNull(),
    /** Whom the body mentions, for counting. */
    mentionIds: uuid("mention_ids").array().notNull().default([]),
    createdAt: instant("created_at").notNull().defaultNow(),
    editedAt: instant("edited_at"),
    deletedAt: instant("deleted_at"),
    deletedBy: uuid("deleted_by").references(() => users.id),
  },
  (t) => [unique("comments_position").on(t.threadId, t.position)],
);

/** Who answered a comment with which of the few words of the list. */
export const commentReactions = pgTable(
  "comment_reactions",
  {
    commentId: uuid("comment_id")
      .notNull()
      .references(() => comments.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    reaction: text("reaction", { enum: REACTIONS }).notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.commentId, t.userId, t.reaction] })],
);

/** How far each person has read in each thread. */
export const threadReads = pgTable(
  "thread_reads",
  {
    threadId: uuid("thread_id")
      .notNull()
      .references(() => commentThreads.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    upTo: integer("up_to").notNull(),
  },
  (t) => [primaryKey({ columns: [t.threadId, t.userId] })],
);
