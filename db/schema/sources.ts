import { boolean, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "#db/columns.ts";
import { RELIABILITIES, SOURCE_KINDS, SOURCE_TIERS } from "#lib/domain/codes.ts";
import type { CslName } from "#lib/domain/source.ts";
import { users } from "./people.ts";
import { teams } from "./teams.ts";

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
    title: text("title").notNull(),
    authors: jsonb("authors").$type<CslName[]>().notNull(),
    publisher: text("publisher").notNull(),
    /** Of the publisher, NATO Admiralty code A–F. */
    reliability: text("reliability", { enum: RELIABILITIES }).notNull(),
    /** EDTF. */
    published: text("published").notNull(),
    url: text("url").notNull(),
    /** Normalised, to find duplicates; empty without a URL. */
    urlKey: text("url_key").notNull(),
    /** EDTF. */
    accessed: text("accessed").notNull(),
    note: text("note").notNull(),
    isPerpetratorMedia: boolean("is_perpetrator_media").notNull(),
    createdBy: uuid("created_by").references(() => users.id),
    createdAt: instant("created_at").notNull().defaultNow(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (t) => [index("sources_team").on(t.teamId), index("sources_url").on(t.teamId, t.urlKey)],
);
