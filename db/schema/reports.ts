import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "#db/columns.ts";
import { REPORT_STATES } from "#lib/domain/report.ts";
import { chronologies } from "./chronologies.ts";
import { entries } from "./entries.ts";
import { users } from "./people.ts";

/** What readers of a published edition say is wrong with an entry; for the team alone. */
export const reports = pgTable(
  "reports",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    chronologyId: uuid("chronology_id")
      .notNull()
      .references(() => chronologies.id, { onDelete: "cascade" }),
    /** Number of the edition in which it was read. */
    edition: integer("edition").notNull(),
    entryId: uuid("entry_id")
      .notNull()
      .references(() => entries.id, { onDelete: "cascade" }),
    /** Of the page: in which the reader expects an answer. */
    language: text("language").notNull(),
    text: text("text").notNull(),
    /** The reader's e-mail address, if they want an answer; goes some time after the decision. */
    contact: text("contact").notNull().default(""),
    receivedAt: instant("received_at").notNull().defaultNow(),
    state: text("state", { enum: REPORT_STATES }).notNull().default("open"),
    decidedBy: uuid("decided_by").references(() => users.id),
    decidedAt: instant("decided_at"),
    /** What the team notes of the decision. */
    note: text("note").notNull().default(""),
  },
  (t) => [
    index("reports_chronology").on(t.chronologyId, t.state, t.receivedAt),
    index("reports_entry").on(t.entryId),
  ],
);
