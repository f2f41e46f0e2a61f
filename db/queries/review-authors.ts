import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { documentUpdates } from "#db/schema/documents.ts";
import { users } from "#db/schema/people.ts";
import { entryReviews } from "#db/schema/reviews.ts";

/**
 * Who wrote in an entry since it was last verified, or ever: the authors of what is to be verified,
 * as the log knows them.
 */
export async function findAuthorsSinceVerified(tx: Tx, entryId: string) {
  return tx.execute<{ id: string; name: string }>(sql`
    select u.id, u.name from ${users} u where u.id in (
      select d.actor_id from ${documentUpdates} d
      where d.document_id = ${entryId} and d.seq > coalesce((
        select r.verified_seq from ${entryReviews} r where r.entry_id = ${entryId}), 0))
    order by u.name`);
}
