import { type AnyPgColumn, bigint, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "#db/columns.ts";
import type { Era, Lane } from "#lib/domain/chronology.ts";
import { DEFAULT_TIME_ZONE } from "#lib/domain/date/time-zone.ts";
import type { RichText } from "#lib/domain/entry.ts";
import { users } from "./people.ts";
import { teams } from "./teams.ts";

/** A chronology; all but `archivedAt` is projected from its own document. */
export const chronologies = pgTable(
  "chronologies",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    teamId: uuid("team_id")
      .notNull()
      .references((): AnyPgColumn => teams.id),
    title: text("title").notNull(),
    summary: text("summary").notNull().default(""),
    introduction: jsonb("introduction").$type<RichText>().notNull(),
    lanes: jsonb("lanes").$type<Lane[]>().notNull(),
    eras: jsonb("eras").$type<Era[]>().notNull(),
    /** IANA name. */
    timeZone: text("time_zone").notNull().default(DEFAULT_TIME_ZONE),
    /** Grows with every projected change; rows carry the revision at which they last changed. */
    revision: bigint("revision", { mode: "number" }).notNull().default(0),
    createdBy: uuid("created_by").references(() => users.id),
    createdAt: instant("created_at").notNull().defaultNow(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
    archivedAt: instant("archived_at"),
  },
  (t) => [index("chronologies_team").on(t.teamId)],
);
