import { asc, inArray, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { chronologies } from "#db/schema/chronologies.ts";
import { users } from "#db/schema/people.ts";
import { guests, memberships } from "#db/schema/teams.ts";
import { CHRONOLOGY_ACTIONS } from "#lib/policy/actions.ts";

const COLUMNS = { id: users.id, name: users.name, number: users.number };

/** Who may read the comments of a chronology, and so may be mentioned in one; by name. */
export function listCommentPeople(tx: Tx, chronologyId: string) {
  const roles = sql.join(
    CHRONOLOGY_ACTIONS["comment.read"].map((role) => sql`${role}`),
    sql`, `,
  );
  return tx
    .select(COLUMNS)
    .from(users)
    .where(
      sql`${users.disabledAt} is null and ${users.id} in (
        select m.user_id from ${memberships} m
        join ${chronologies} c on c.team_id = m.team_id
        where c.id = ${chronologyId} and m.role in (${roles})
        union
        select g.user_id from ${guests} g
        where g.chronology_id = ${chronologyId} and g.role in (${roles}))`,
    )
    .orderBy(asc(users.name), asc(users.number));
}

/** People by id, whether they are still of the team or not. */
export async function listPeople(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return tx
    .select(COLUMNS)
    .from(users)
    .where(inArray(users.id, [...ids]))
    .orderBy(asc(users.name), asc(users.number));
}
