import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { bytes, instant } from "#db/columns.ts";
import type { EditionCredits } from "#lib/domain/edition/credits.ts";
import type { PlannedDecisions } from "#lib/domain/edition/decisions.ts";
import { PLAN_FAILURES, PLAN_STATES } from "#lib/domain/edition/plan.ts";
import { chronologies } from "./chronologies.ts";
import { users } from "./people.ts";

/** Where the editions of a chronology are read: `/p/<slug>`. An unlisted one's slug is a secret. */
export const publications = pgTable("publications", {
  chronologyId: uuid("chronology_id")
    .primaryKey()
    .references(() => chronologies.id),
  slug: text("slug").notNull().unique(),
  isListed: boolean("is_listed").notNull(),
  /** Of the last edition, proposed for the next. */
  credits: jsonb("credits").$type<EditionCredits>(),
  createdBy: uuid("created_by").references(() => users.id),
  createdAt: instant("created_at").notNull().defaultNow(),
});

/**
 * A published edition, frozen: readers' pages are made from `document` and nothing else. Append-only
 * but for its retraction, and for a purge, which empties it.
 */
export const editions = pgTable(
  "editions",
  {
    chronologyId: uuid("chronology_id")
      .notNull()
      .references(() => publications.chronologyId),
    number: integer("number").notNull(),
    publishedAt: instant("published_at").notNull(),
    publishedBy: uuid("published_by").references(() => users.id),
    /** JSON of the `EditionDocument`, byte for byte as it is served; null: removed by a purge. */
    document: bytes("document"),
    /** SHA-256 of the document, in hexadecimal. */
    digest: text("digest").notNull(),
    previousDigest: text("previous_digest"),
    /** How many entries it has, and what is said of it, also once it is empty. */
    entryCount: integer("entry_count").notNull(),
    notes: text("notes").notNull(),
    errata: text("errata").notNull(),
    /** Number of the edition that it corrects. */
    corrects: integer("corrects"),
    retractedAt: instant("retracted_at"),
    retractedBy: uuid("retracted_by").references(() => users.id),
    retraction: text("retraction").notNull().default(""),
  },
  (t) => [primaryKey({ columns: [t.chronologyId, t.number] })],
);

/** Which version of which entry each edition was made from. Append-only. */
export const editionEntries = pgTable(
  "edition_entries",
  {
    chronologyId: uuid("chronology_id").notNull(),
    number: integer("number").notNull(),
    entryId: uuid("entry_id").notNull(),
    version: integer("version").notNull(),
  },
  (t) => [primaryKey({ columns: [t.chronologyId, t.number, t.entryId] })],
);

/**
 * An edition that is published at a time: composed when it was planned, from what was looked at then.
 * Of a plan that was published or cancelled only that is kept.
 */
export const editionPlans = pgTable(
  "edition_plans",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    chronologyId: uuid("chronology_id")
      .notNull()
      .references(() => chronologies.id, { onDelete: "cascade" }),
    state: text("state", { enum: PLAN_STATES }).notNull(),
    publishAt: instant("publish_at").notNull(),
    plannedBy: uuid("planned_by")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    plannedAt: instant("planned_at").notNull().defaultNow(),
    /** Of the chronology as the pre-flight showed it. */
    revision: bigint("revision", { mode: "number" }).notNull(),
    /** That the edition will have. */
    number: integer("number").notNull(),
    decisions: jsonb("decisions").$type<PlannedDecisions>(),
    /** JSON of the `EditionDocument`, but for its time. */
    document: bytes("document"),
    /** Ids of the entries in it. */
    entryIds: uuid("entry_ids").array().notNull(),
    failure: text("failure", { enum: PLAN_FAILURES }),
    /** The entry that stood in the way. */
    failedOn: uuid("failed_on"),
    endedAt: instant("ended_at"),
  },
  (t) => [
    index("edition_plans_chronology").on(t.chronologyId, t.plannedAt),
    uniqueIndex("edition_plans_waiting").on(t.chronologyId).where(sql`${t.state} = 'waiting'`),
  ],
);

/**
 * An edition as it would be published, for who decides on it: the last one that somebody looked at
 * of each chronology. Thrown away after an hour, and as soon as an entry is removed for good.
 */
export const editionPreviews = pgTable(
  "edition_previews",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    chronologyId: uuid("chronology_id")
      .notNull()
      .references(() => chronologies.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** JSON of the `EditionDocument`. */
    document: bytes("document").notNull(),
    madeAt: instant("made_at").notNull().defaultNow(),
  },
  (t) => [unique().on(t.chronologyId, t.userId)],
);
