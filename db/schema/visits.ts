import { pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { instant } from "#db/columns.ts";
import { chronologies } from "./chronologies.ts";
import { users } from "./people.ts";

/** When a person last had a chronology open, and the time before: what is new to them since. */
export const visits = pgTable(
  "visits",
  {
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    chronologyId: uuid("chronology_id")
      .notNull()
      .references(() => chronologies.id, { onDelete: "cascade" }),
    seenAt: instant("seen_at").notNull(),
    /** The end of the visit before; null: this is the first. */
    previousAt: instant("previous_at"),
  },
  (t) => [primaryKey({ columns: [t.userId, t.chronologyId] })],
);
