import { sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { documentUpdates } from "#db/schema/documents.ts";
import { users } from "#db/schema/people.ts";
import { proposalParts, proposals } from "#db/schema/proposals.ts";
import { entryReviews } from "#db/schema/reviews.ts";

/**
 * Who wrote in an entry since it was last verified, or ever: the authors of what is to be verified,
 * as the log knows them, and whose proposals were accepted.
 */
export async function findAuthorsSinceVerified(tx: Tx, entryId: string) {
  const verified = sql`coalesce((
    select r.verified_seq from ${entryReviews} r where r.entry_id = ${entryId}), 0)`;
  return tx.execute<{ id: string; name: string }>(sql`
    select u.id, u.name from ${users} u where u.id in (
      select d.actor_id from ${documentUpdates} d
      where d.document_id = ${entryId} and d.seq > ${verified}
      union
      select p.author_id from ${proposals} p
      join ${proposalParts} c on c.proposal_id = p.id
      where p.entry_id = ${entryId} and c.accepted_seq > ${verified})
    order by u.name`);
}
