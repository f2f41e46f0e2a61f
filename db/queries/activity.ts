import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { documents, documentUpdates } from "#db/schema/documents.ts";
import { entries } from "#db/schema/entries.ts";
import { auditEvents, versions } from "#db/schema/history.ts";
import { users } from "#db/schema/people.ts";
import { purges } from "#db/schema/purges.ts";
import type { ActivityFilter } from "#lib/domain/activity.ts";

export type ActivityRow = {
  /** ISO 8601 to the microsecond, so that no two events are taken for one. */
  at: string;
  key: string;
  source: "version" | "audit" | "created";
  entry_id: string | null;
  entry_title: string | null;
  number: number | null;
  /** Kind of a version, or name of a command. */
  what: string;
  reason: string;
  detail: Record<string, unknown> | null;
  /** Whether its entry was removed for good. */
  is_purged: boolean;
  people: { id: string; name: string }[];
};

type Asked = { teamId: string; chronologyId: string; filter: ActivityFilter; most: number };

/**
 * What happened in a chronology, newest first: versions cut of its entries, commands about it and
 * them, and entries that were made. Versions that a command cut stand as that command.
 */
export function listActivity(tx: Tx, asked: Asked & { since: Date | null }) {
  const { chronologyId, teamId, since, most } = asked;
  return tx.execute<ActivityRow>(sql`
    with event as (
      ${versionEvents(chronologyId)} union all
      ${auditedEvents(teamId, chronologyId)} union all
      ${creations(chronologyId)}
    ), sorted as (
      select event.*, ${KIND} as kind,
        to_char(event.moment at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
      from event
    )
    select s.at, s.key, s.source, s.entry_id, e.title as entry_title, s.number, s.what, s.reason,
      s.detail, exists (select 1 from ${purges} p
        where p.entry_id = s.entry_id and p.outcome = 'confirmed') as is_purged,
      coalesce((select json_agg(json_build_object('id', u.id, 'name', u.name) order by u.name)
        from ${users} u where u.id = any(s.person_ids)), '[]'::json) as people
    from sorted s left join ${entries} e on e.id = s.entry_id
    where ${conditions(asked.filter, since)}
    order by s.at desc, s.key desc limit ${most}`);
}

const versionEvents = (chronologyId: string): SQL => sql`
  select v.created_at as moment, 'v:' || v.entry_id || ':' || v.number as key,
    'version' as source, v.entry_id, v.number, v.kind as what, v.reason,
    v.author_ids as person_ids, null::jsonb as detail
  from ${versions} v
  where v.chronology_id = ${chronologyId} and v.kind not in ('named', 'restore')`;

const auditedEvents = (teamId: string, chronologyId: string): SQL => sql`
  select a.at, 'a:' || lpad(a.position::text, 12, '0'), 'audit',
    case when a.subject like 'entry:%' then substr(a.subject, 7)::uuid end,
    case when a.action like 'version.%'
      then coalesce(a.detail ->> 'cut', a.detail ->> 'number')::int end, a.action, '',
    array[a.actor_id], a.detail
  from ${auditEvents} a
  -- Its version says who proposed it, too.
  where a.team_id = ${teamId} and a.action <> 'proposal.accept' and (a.action not like 'purge.%' or a.action = 'purge.confirm')
    and (a.subject = ${`chronology:${chronologyId}`} or a.subject in (
    select 'entry:' || e.id from ${entries} e where e.chronology_id = ${chronologyId}))`;

/** Who made an entry wrote the first row of its log. */
const creations = (chronologyId: string): SQL => sql`
  select first.at, 'c:' || d.id, 'created', d.id, null::int, 'entry.create', '',
    array[first.actor_id], null::jsonb
  from ${documents} d
  cross join lateral (
    select u.at, u.actor_id from ${documentUpdates} u
    where u.document_id = d.id order by u.seq limit 1
  ) first
  where d.chronology_id = ${chronologyId} and d.kind = 'entry'`;

const KIND = sql`case
  when event.what in ('auto', 'import', 'entry.edit', 'entry.undoEdit', 'entry.orderDay') then 'edits'
  when event.what like 'version.%' then 'versions'
  when event.what in ('entry.create', 'entry.delete', 'entry.restore') or event.what like 'purge.%'
    then 'entries'
  when event.what in ('review', 'publish', 'proposal') or event.what ~ '^(review|comment|thread|proposal|edition)\\.'
    then 'review'
  else 'other' end`;

function conditions({ personId, entryId, kind, before }: ActivityFilter, since: Date | null): SQL {
  const [at = "", ...rest] = before?.split("~") ?? [];
  const all = [
    sql`true`,
    ...(personId ? [sql`${personId}::uuid = any(s.person_ids)`] : []),
    ...(entryId
      ? [sql`(s.entry_id = ${entryId}::uuid or s.detail -> 'entries' ? ${entryId})`]
      : []),
    ...(kind ? [sql`s.kind = ${kind}`] : []),
    ...(since ? [sql`s.moment > ${since.toISOString()}::timestamptz`] : []),
    ...(before ? [sql`(s.at, s.key) < (${at}, ${rest.join("~")})`] : []),
  ];
  return sql.join(all, sql` and `);
}
