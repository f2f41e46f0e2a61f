import { and, eq, isNull } from "drizzle-orm";
import { findActor, findEntryResource } from "#db/queries/access.ts";
import { digestOf } from "#db/queries/entry-reviews.ts";
import { listChronologyPeople } from "#db/queries/people.ts";
import { findAuthorsSinceVerified } from "#db/queries/review-authors.ts";
import { listReviewEvents, type ReviewEvent } from "#db/queries/review-events.ts";
import { entries } from "#db/schema/entries.ts";
import { users } from "#db/schema/people.ts";
import { AppError } from "#lib/errors.ts";
import { can, type Resource } from "#lib/policy/can.ts";
import { type ReadContext, requireRead } from "./context.ts";

export type Reviewer = { id: string; name: string };

export type ReviewOfEntry = {
  /** Of the content as it is now: to be sent back by who verifies what they read. */
  digest: string;
  /** Whoever wrote in it since it was last verified; none of them verifies it. */
  authors: Reviewer[];
  /** Who may review it. */
  reviewers: Reviewer[];
  /** The steps so far, the newest first. */
  events: ReviewEvent[];
  mayRequest: boolean;
  mayDecide: boolean;
  mayClose: boolean;
  mayLock: boolean;
};

/** All that a review of an entry goes by, but its content and gaps, which the row has. */
export async function readReview(context: ReadContext, entryId: string): Promise<ReviewOfEntry> {
  const found = await findEntryResource(context.db, entryId);
  const { actor, resource } = requireRead(context, "review.read", found);
  const { db } = context;
  const [row] = await db
    .select({ content: entries.content })
    .from(entries)
    .where(and(eq(entries.id, entryId), isNull(entries.deletedAt)));
  if (!row) throw new AppError("not_found");
  const [authors, reviewers, events] = await Promise.all([
    findAuthorsSinceVerified(db, entryId),
    listReviewers(context, resource),
    listReviewEvents(db, { teamId: resource.teamId, entryId }),
  ]);
  const isAuthor = authors.some(({ id }) => id === actor.userId);
  return {
    ...{ digest: digestOf(row.content), authors, reviewers, events },
    mayRequest: can(actor, "review.request", resource),
    mayDecide: !isAuthor && can(actor, "review.decide", resource),
    mayClose: can(actor, "review.close", resource),
    mayLock: can(actor, "review.lock", resource),
  };
}

async function listReviewers({ db }: ReadContext, resource: Resource): Promise<Reviewer[]> {
  const ids = await listChronologyPeople(db, resource.chronologyId ?? "");
  const people = await Promise.all(
    ids.map(async (id) => {
      const [actor, [user]] = await Promise.all([
        findActor(db, id),
        db.select({ id: users.id, name: users.name }).from(users).where(eq(users.id, id)),
      ]);
      return can(actor, "review.decide", resource) ? user : undefined;
    }),
  );
  return people.filter((user) => user !== undefined).sort((a, b) => a.name.localeCompare(b.name));
}
