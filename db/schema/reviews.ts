import { bigint, boolean, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "#db/columns.ts";
import { ENTRY_STATUSES } from "#lib/domain/codes.ts";
import { chronologies } from "./chronologies.ts";
import { entries } from "./entries.ts";
import { users } from "./people.ts";

/**
 * Where an entry stands in its review. Not in its document, where whoever edits could set it; how it
 * came there is in the audit trail.
 */
export const entryReviews = pgTable(
  "entry_reviews",
  {
    entryId: uuid("entry_id")
      .primaryKey()
      .references(() => entries.id, { onDelete: "cascade" }),
    chronologyId: uuid("chronology_id")
      .notNull()
      .references(() => chronologies.id, { onDelete: "cascade" }),
    status: text("status", { enum: ENTRY_STATUSES }).notNull().default("draft"),
    /** Who asked for the review, and who was asked; null: whoever may. */
    requestedBy: uuid("requested_by").references(() => users.id),
    requestedAt: instant("requested_at"),
    reviewerId: uuid("reviewer_id").references(() => users.id),
    /** The last word of the last step: a request, a reason. */
    note: text("note").notNull().default(""),
    verifiedBy: uuid("verified_by").references(() => users.id),
    verifiedAt: instant("verified_at"),
    verifiedVersion: integer("verified_version"),
    /** The last change that the verified version holds. */
    verifiedSeq: bigint("verified_seq", { mode: "number" }),
    /** SHA-256 of the canonical content that was verified. */
    verifiedDigest: text("verified_digest"),
    mergedInto: uuid("merged_into"),
    isLocked: boolean("is_locked").notNull().default(false),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (t) => [index("entry_reviews_chronology").on(t.chronologyId, t.status)],
);
