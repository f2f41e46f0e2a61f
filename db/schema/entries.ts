import { sql } from "drizzle-orm";
import { bigint, date, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "#db/columns.ts";
import {
  type AttackType,
  ENTRY_KINDS,
  ENTRY_STATUSES,
  type EntryFlag,
  RELIABILITIES,
} from "#lib/domain/codes.ts";
import type { DateSummary, EntrySnapshot, PlaceSummary } from "#lib/domain/entry.ts";
import type { SignOff } from "#lib/domain/review/sign-off.ts";
import { chronologies } from "./chronologies.ts";

/** The projected row of one entry: lists, timeline, map and search read this, never documents. */
export const entries = pgTable(
  "entries",
  {
    id: uuid("id").primaryKey(),
    chronologyId: uuid("chronology_id")
      .notNull()
      .references(() => chronologies.id),
    epoch: integer("epoch").notNull(),
    revision: bigint("revision", { mode: "number" }).notNull(),
    title: text("title").notNull(),
    summary: text("summary").notNull(),
    kind: text("kind", { enum: ENTRY_KINDS }).notNull(),
    laneId: text("lane_id"),
    status: text("status", { enum: ENTRY_STATUSES }).notNull(),
    tags: text("tags").array().notNull(),
    /** The preferred date; its bounds stand beside it for ordering and range queries. */
    date: jsonb("date").$type<DateSummary>(),
    earliest: date("earliest", { mode: "string" }),
    latest: date("latest", { mode: "string" }),
    otherDates: jsonb("other_dates").$type<DateSummary[]>().notNull(),
    place: jsonb("place").$type<PlaceSummary>(),
    assertionCount: integer("assertion_count").notNull(),
    citationCount: integer("citation_count").notNull(),
    sourceCount: integer("source_count").notNull(),
    differing: text("differing").array().notNull(),
    unsourced: text("unsourced").array().notNull(),
    /** `code` or `code:detail`; see `findGaps`. */
    gaps: text("gaps").array().notNull().default([]),
    killed: text("killed"),
    actorIds: text("actor_ids").array().notNull().default([]),
    sourceIds: text("source_ids").array().notNull().default([]),
    reliability: text("reliability", { enum: RELIABILITIES }),
    /** Ids of the people who wrote in it, read from the log. */
    editorIds: text("editor_ids").array().notNull().default([]),
    attackTypes: text("attack_types").array().$type<AttackType[]>().notNull().default([]),
    flags: text("flags").array().$type<EntryFlag[]>().notNull().default([]),
    /** Readers see nothing of the entry before this day. */
    embargo: date("embargo", { mode: "string" }),
    sameDayOrder: integer("same_day_order").notNull().default(0),
    /** What lists show of `entry_reviews`; null where there is nothing to say. */
    signOff: jsonb("sign_off").$type<SignOff>(),
    /** The whole content, for a first paint before the socket and for people without one. */
    content: jsonb("content").$type<EntrySnapshot>().notNull(),
    /** SHA-256 of the canonical content: an unchanged projection writes nothing. */
    contentHash: text("content_hash").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
    deletedAt: instant("deleted_at"),
  },
  (t) => [
    index("entries_chronology_revision").on(t.chronologyId, t.revision),
    index("entries_chronology_earliest").on(t.chronologyId, t.earliest),
    index("entries_chronology_newest")
      .on(t.chronologyId, sql`coalesce(${t.earliest}, ${t.latest}) desc nulls last`)
      .where(sql`${t.deletedAt} is null`),
  ],
);

/** Which entry cites which source: projected, so that a source knows where it is used. */
export const entrySources = pgTable(
  "entry_sources",
  {
    entryId: uuid("entry_id")
      .notNull()
      .references(() => entries.id, { onDelete: "cascade" }),
    sourceId: text("source_id").notNull(),
    citationCount: integer("citation_count").notNull(),
  },
  (t) => [index("entry_sources_entry").on(t.entryId), index("entry_sources_source").on(t.sourceId)],
);
