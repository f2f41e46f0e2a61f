import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "#db/columns.ts";
import { NOTICE_KINDS } from "#lib/domain/notice.ts";
import { chronologies } from "./chronologies.ts";
import { entries } from "./entries.ts";
import { users } from "./people.ts";

/** What somebody is to know of, one row for each of them. Of what was written only where it stands. */
export const notices = pgTable(
  "notices",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    kind: text("kind", { enum: NOTICE_KINDS }).notNull(),
    chronologyId: uuid("chronology_id")
      .notNull()
      .references(() => chronologies.id, { onDelete: "cascade" }),
    /** Null: it is about the chronology. */
    entryId: uuid("entry_id").references(() => entries.id, { onDelete: "cascade" }),
    /** The thread, the proposal or the plan that it is about; null: the entry. */
    subjectId: uuid("subject_id"),
    /** Who caused it; null: a reader of an edition. */
    actorId: uuid("actor_id").references(() => users.id, { onDelete: "cascade" }),
    createdAt: instant("created_at").notNull().defaultNow(),
    readAt: instant("read_at"),
    /** When it was looked at for a letter, whether or not one was wanted. */
    mailedAt: instant("mailed_at"),
  },
  (t) => [index("notices_user").on(t.userId, t.createdAt)],
);
