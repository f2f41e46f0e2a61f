import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { instant } from "#db/columns.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import { PROPOSAL_STATES, type ProposedPart } from "#lib/domain/proposals/proposal.ts";
import { chronologies } from "./chronologies.ts";
import { entries } from "./entries.ts";
import { users } from "./people.ts";

/** Changes of an entry that somebody proposes: what it would say, against a version that is kept. */
export const proposals = pgTable(
  "proposals",
  {
    id: uuid("id").primaryKey().defaultRandom(),
    chronologyId: uuid("chronology_id")
      .notNull()
      .references(() => chronologies.id, { onDelete: "cascade" }),
    entryId: uuid("entry_id")
      .notNull()
      .references(() => entries.id, { onDelete: "cascade" }),
    authorId: uuid("author_id")
      .notNull()
      .references(() => users.id),
    /** The version that the author had before them. */
    baseNumber: integer("base_number").notNull(),
    content: jsonb("content").$type<EntrySnapshot>().notNull(),
    note: text("note").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (t) => [index("proposals_entry").on(t.entryId), index("proposals_chronology").on(t.chronologyId)],
);

/** Each part that a proposal changes, and what became of it. */
export const proposalParts = pgTable(
  "proposal_parts",
  {
    proposalId: uuid("proposal_id")
      .notNull()
      .references(() => proposals.id, { onDelete: "cascade" }),
    part: text("part").$type<ProposedPart>().notNull(),
    state: text("state", { enum: PROPOSAL_STATES }).notNull().default("open"),
    decidedBy: uuid("decided_by").references(() => users.id),
    decidedAt: instant("decided_at"),
    reason: text("reason").notNull().default(""),
    /** The version that has it; null unless accepted. */
    versionNumber: integer("version_number"),
    /** Of its change in the log; null unless accepted. */
    acceptedSeq: bigint("accepted_seq", { mode: "number" }),
  },
  (t) => [primaryKey({ columns: [t.proposalId, t.part] })],
);
