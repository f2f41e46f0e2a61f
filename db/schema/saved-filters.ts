import { boolean, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "#db/columns.ts";
import { chronologies } from "./chronologies.ts";
import { users } from "./people.ts";

/** A filter that somebody kept, for themselves or for all at work on the chronology. */
export const savedFilters = pgTable(
  "saved_filters",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    chronologyId: uuid("chronology_id")
      .notNull()
      .references(() => chronologies.id, { onDelete: "cascade" }),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** As in the address of the page; see `encodeFilter`. */
    query: text("query").notNull(),
    isShared: boolean("is_shared").notNull().default(false),
    createdAt: instant("created_at").notNull().defaultNow(),
    /** Removing can be undone. */
    removedAt: instant("removed_at"),
  },
  (t) => [index("saved_filters_chronology").on(t.chronologyId)],
);
