import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant } from "#db/columns.ts";
import { NOTICE_KINDS } from "#lib/domain/notice.ts";
import type { Preferences } from "#lib/domain/preferences.ts";

/** One row per person who can sign in. */
export const users = pgTable(
  "users",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    /** Counts people; gives each a colour, so that the first ones all have different ones. */
    number: integer("number").notNull().generatedAlwaysAsIdentity(),
    /** argon2id, PHC string. */
    passwordHash: text("password_hash").notNull(),
    /** How dates are shown to the person; what is left out is the default. */
    preferences: jsonb("preferences").$type<Partial<Preferences>>().notNull().default({}),
    /** About which notices the person wants letters. */
    mailKinds: text("mail_kinds", { enum: NOTICE_KINDS })
      .array()
      .notNull()
      .default([...NOTICE_KINDS]),
    createdAt: instant("created_at").notNull().defaultNow(),
    disabledAt: instant("disabled_at"),
  },
  (t) => [uniqueIndex("users_email").on(sql`lower(${t.email})`)],
);

/** A signed-in browser. The cookie carries the id, the table only its hash: deleting the row ends it. */
export const sessions = pgTable(
  "sessions",
  {
    idHash: text("id_hash").primaryKey(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    userAgent: text("user_agent").notNull().default(""),
    createdAt: instant("created_at").notNull().defaultNow(),
    lastSeenAt: instant("last_seen_at").notNull().defaultNow(),
    expiresAt: instant("expires_at").notNull(),
  },
  (t) => [index("sessions_user").on(t.userId)],
);

/** One-minute, single-use permission to open a socket; issued to a session, redeemed by collab. */
export const socketTickets = pgTable("socket_tickets", {
  hash: text("hash").primaryKey(),
  userId: uuid("user_id")
    .notNull()
    .references(() => users.id, { onDelete: "cascade" }),
  sessionIdHash: text("session_id_hash")
    .notNull()
    .references(() => sessions.idHash, { onDelete: "cascade" }),
  expiresAt: instant("expires_at").notNull(),
});
