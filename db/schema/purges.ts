import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { instant } from "#db/columns.ts";
import { PURGE_OUTCOMES } from "#lib/domain/purge.ts";
import { chronologies } from "./chronologies.ts";
import { entries } from "./entries.ts";
import { users } from "./people.ts";

/**
 * A request to remove the content of an entry for good; confirmed by a second owner, it is the
 * tombstone of the entry. Triggers let it be decided once and refuse every other change.
 */
export const purges = pgTable(
  "purges",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    entryId: uuid("entry_id")
      .notNull()
      .references(() => entries.id),
    chronologyId: uuid("chronology_id")
      .notNull()
      .references(() => chronologies.id),
    /** Stays: it must not repeat what is removed. */
    reason: text("reason").notNull(),
    askedBy: uuid("asked_by")
      .notNull()
      .references(() => users.id),
    askedAt: instant("asked_at").notNull(),
    /** Null: it waits. */
    outcome: text("outcome", { enum: PURGE_OUTCOMES }),
    decidedBy: uuid("decided_by").references(() => users.id),
    decidedAt: instant("decided_at"),
    /** How many versions were emptied. */
    versionCount: integer("version_count"),
  },
  (t) => [
    index("purges_chronology").on(t.chronologyId),
    uniqueIndex("purges_open").on(t.entryId).where(sql`${t.outcome} is null`),
    uniqueIndex("purges_confirmed").on(t.entryId).where(sql`${t.outcome} = 'confirmed'`),
    check(
      "purges_two_people",
      sql`${t.outcome} is distinct from 'confirmed' or coalesce(${t.decidedBy} <> ${t.askedBy}, false)`,
    ),
  ],
);
