import {
  type AnyPgColumn,
  bigint,
  boolean,
  index,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { instant } from "#db/columns.ts";
import {
  CAPTURE_KINDS,
  type ContentLabel,
  RELIABILITIES,
  SOURCE_KINDS,
  SOURCE_SENSITIVITIES,
  SOURCE_TIERS,
} from "#lib/domain/codes.ts";
import type { CslExtras } from "#lib/domain/csl.ts";
import type { CslName } from "#lib/domain/source.ts";
import { users } from "./people.ts";
import { teams } from "./teams.ts";

/** Who publishes: graded once for all that the team holds of them. */
export const publishers = pgTable(
  "publishers",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    teamId: uuid("team_id")
      .notNull()
      .references(() => teams.id),
    name: text("name").notNull(),
    /** Folded: two spellings that differ by case or marks are one publisher. */
    nameKey: text("name_key").notNull(),
    /** NATO Admiralty code A–F. */
    reliability: text("reliability", { enum: RELIABILITIES }).notNull(),
    /** Why it is graded so. */
    note: text("note").notNull().default(""),
    createdAt: instant("created_at").notNull().defaultNow(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (t) => [uniqueIndex("publishers_name").on(t.teamId, t.nameKey)],
);

/** The team's library of sources, shared by its chronologies. */
export const sources = pgTable(
  "sources",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    teamId: uuid("team_id")
      .notNull()
      .references(() => teams.id),
    kind: text("kind", { enum: SOURCE_KINDS }).notNull(),
    tier: text("tier", { enum: SOURCE_TIERS }).notNull(),
    /** In its own language, which is BCP 47 or empty. */
    title: text("title").notNull(),
    translatedTitle: text("translated_title").notNull().default(""),
    language: text("language").notNull().default(""),
    authors: jsonb("authors").$type<CslName[]>().notNull(),
    publisherId: uuid("publisher_id").references(() => publishers.id),
    /** EDTF. */
    published: text("published").notNull(),
    url: text("url").notNull(),
    /** Normalised, to find duplicates; empty without a URL. */
    urlKey: text("url_key").notNull(),
    /** Folded, to find duplicates. */
    titleKey: text("title_key").notNull().default(""),
    /** EDTF. */
    accessed: text("accessed").notNull(),
    note: text("note").notNull(),
    isPerpetratorMedia: boolean("is_perpetrator_media").notNull(),
    sensitivity: text("sensitivity", { enum: SOURCE_SENSITIVITIES }).notNull().default("open"),
    /** What it shows that one should be warned of. */
    contentLabels: text("content_labels").array().$type<ContentLabel[]>().notNull().default([]),
    /** Other CSL variables by their CSL names. */
    csl: jsonb("csl").$type<CslExtras>().notNull().default({}),
    /** The source that this one turned out to be; citations of it are read as citations of that. */
    mergedInto: uuid("merged_into").references((): AnyPgColumn => sources.id),
    createdBy: uuid("created_by").references(() => users.id),
    createdAt: instant("created_at").notNull().defaultNow(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (t) => [
    index("sources_team").on(t.teamId),
    index("sources_url").on(t.teamId, t.urlKey),
    index("sources_title").on(t.teamId, t.titleKey),
    index("sources_publisher").on(t.publisherId),
    index("sources_merged").on(t.mergedInto),
  ],
);

/** An archived copy of a source: the file lies in the store of captures under its SHA-256. */
export const captures = pgTable(
  "captures",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    teamId: uuid("team_id")
      .notNull()
      .references(() => teams.id),
    sourceId: uuid("source_id")
      .notNull()
      .references(() => sources.id),
    kind: text("kind", { enum: CAPTURE_KINDS }).notNull(),
    sha256: text("sha256").notNull(),
    bytes: bigint("bytes", { mode: "number" }).notNull(),
    /** As found by looking into the file, never as the sender said. */
    mediaType: text("media_type").notNull(),
    fileName: text("file_name").notNull(),
    /** When the copy was made, as the operator says; null: not known. */
    capturedAt: instant("captured_at"),
    tool: text("tool").notNull().default(""),
    toolVersion: text("tool_version").notNull().default(""),
    archiveUrl: text("archive_url").notNull().default(""),
    note: text("note").notNull().default(""),
    operatorId: uuid("operator_id").references(() => users.id),
    createdAt: instant("created_at").notNull().defaultNow(),
    /** Taken out of the library; the row and the file stay, since history may rest on them. */
    removedAt: instant("removed_at"),
  },
  (t) => [index("captures_source").on(t.sourceId), index("captures_sha256").on(t.sha256)],
);
