import { createChronology } from "#lib/collab/server/store/create-documents.ts";
import { ENTRY_KINDS, ENTRY_STATUSES } from "#lib/domain/codes.ts";
import type { World } from "#tests/support/world.ts";

const LANES = ["Attacks", "Plots", "Countermeasures", "Propaganda", "Context"].map(
  (title, hue) => ({
    ...{ id: `lane-${hue}`, title, hue, position: hue },
  }),
);
const WHAT = [
  ...["Bombing at a mosque", "Attack on a convoy", "Raid on a house", "Arrest of a suspect"],
  ...["Rockets fired at the airport", "Sentence passed on four men", "Claim of responsibility"],
  ...["Prison attacked", "انفجار در یک مسجد", "Leader reported killed", "Training camp found"],
];
const WHERE = [
  ...["Kabul", "Jalalabad", "Kunduz", "Herat", "Mazar-i-Sharif", "Kandahar", "Asadabad"],
  ...["Ghazni", "Khost", "Faizabad", "Peshawar", "Quetta", "Dushanbe", "Krasnogorsk", "Kerman"],
];
const TAGS = ["suicide", "drone", "prison", "election", "hospital", "school", "shrine", "aid"];
const SUMMARY =
  "Officials gave a first count within hours and corrected it the day after; witnesses and a " +
  "hospital gave others. ";
/** Sources of the team's library; a chronology of that size leans on some hundreds. */
const SOURCES = 300;
const ACTORS = 25;

export type Seeded = { chronologyId: string; entries: number };

/** The team's actors and sources, which all of its chronologies share. */
export async function seedLibrary({ database: { raw: sql }, teamId }: World): Promise<void> {
  await sql`insert into actors (team_id, kind, name)
    select ${teamId}, 'armed_group', 'Group ' || n from generate_series(1, ${ACTORS}) n`;
  await sql`insert into sources (team_id, kind, tier, title, authors, published, url, url_key,
      accessed, note, is_perpetrator_media)
    select ${teamId}, 'press_intl', 'secondary', 'Report ' || n || ' on what happened', '[]', '2023',
      'https://example.org/' || n, 'example.org/' || n, '', '', false
    from generate_series(1, ${SOURCES}) n`;
}

/**
 * A chronology of so many entries as rows, which is all that opening it reads: titles of a few
 * words, a day, a month or a year of ten years, a place, tags, actors, sources, gaps. What repeats
 * does so about as often as in one that was written.
 */
export async function seedChronology(world: World, entries: number): Promise<Seeded> {
  const { database, teamId, people } = world;
  const seed = {
    title: `${entries} entries`,
    summary: "",
    introduction: [],
    lanes: LANES,
    eras: [],
  };
  const actorId = people.owner.id;
  const { id } = await createChronology(database.db, { teamId, actorId, seed });
  await insertRows(world, id, entries);
  const sql = database.raw;
  await sql`update chronologies set revision = revision + ${entries} where id = ${id}`;
  await sql`analyze entries`;
  return { chronologyId: id, entries };
}

async function insertRows({ database: { raw: sql }, people }: World, id: string, entries: number) {
  await sql`
    with actor as (select array_agg(id::text) ids from actors),
      source as (select array_agg(id::text) ids from sources),
      given as (
        select n, date '2015-01-01' + (random() * 3650)::int as day, random() as chance,
          (1 + floor(random() * ${WHAT.length}))::int as what,
          (1 + floor(random() * ${WHERE.length}))::int as "where", random() as luck
        from generate_series(1, ${entries}) n),
      dated as (
        select *, case when chance < 0.8 then day::text when chance < 0.92 then to_char(day, 'YYYY-MM')
            when chance < 0.98 then to_char(day, 'YYYY') end as edtf,
          case when chance < 0.8 then day when chance < 0.92 then date_trunc('month', day)::date
            when chance < 0.98 then date_trunc('year', day)::date end as earliest,
          case when chance < 0.8 then day
            when chance < 0.92 then (date_trunc('month', day) + interval '1 month - 1 day')::date
            when chance < 0.98 then (date_trunc('year', day) + interval '1 year - 1 day')::date
          end as latest
        from given)
    insert into entries (id, chronology_id, epoch, revision, title, summary, kind, lane_id, status,
      tags, date, earliest, latest, other_dates, place, assertion_count, citation_count,
      source_count, differing, unsourced, gaps, killed, actor_ids, source_ids, reliability,
      editor_ids, attack_types, flags, content, content_hash, updated_at)
    select gen_random_uuid(), ${id}, 1, n,
      (${WHAT}::text[])[what] || ' in ' || (${WHERE}::text[])["where"] || ', number ' || n,
      case when luck < 0.6 then ${SUMMARY} || n else '' end,
      (${[...ENTRY_KINDS]}::text[])[1 + floor(luck * ${ENTRY_KINDS.length})],
      case when luck < 0.97 then 'lane-' || (what % 5) end,
      (${[...ENTRY_STATUSES]}::text[])[1 + floor(luck * luck * 5)],
      array(select distinct (${TAGS}::text[])[1 + (n * k) % ${TAGS.length}]
        from generate_series(1, (luck * 4)::int) k),
      case when edtf is not null then jsonb_build_object('edtf', edtf, 'text', edtf,
        'earliest', earliest::text, 'latest', latest::text, 'calendar', 'gregorian',
        'time', null, 'zone', null, 'sourced', luck < 0.7) end,
      earliest, latest, '[]'::jsonb,
      jsonb_build_object('name', (${WHERE}::text[])["where"], 'country', 'AF', 'admin1', 'AF-KAB',
        'settlement', (${WHERE}::text[])["where"], 'lat', 31 + "where" * 0.4 + (n % 50) * 0.01,
        'lng', 62 + "where" * 0.5 + (n % 70) * 0.01, 'precision', 'settlement',
        'publicPrecision', null),
      3 + n % 6, 2 + n % 5, 1 + n % 3,
      case when luck < 0.1 then array['casualties.killed.total'] else '{}'::text[] end,
      case when luck > 0.7 then array['date'] else '{}'::text[] end,
      case when luck > 0.7 then array['unsourced:date', 'single_voice:date'] else '{}'::text[] end,
      case when n % 3 = 0 then (n % 40)::text when n % 7 = 0 then 'at least ' || n % 60 end,
      array[actor.ids[1 + n % ${ACTORS}], actor.ids[1 + what % ${ACTORS}]],
      array[source.ids[1 + n % ${SOURCES}], source.ids[1 + (n * 7) % ${SOURCES}]],
      (array['A', 'B', 'C', 'D', 'F'])[1 + n % 5], array[${people.editor.id}::text], '{}', '{}',
      jsonb_build_object('summary', repeat(${SUMMARY}, 4)), md5(n::text),
      timestamptz '2024-01-01' + n * interval '1 minute'
    from dated, actor, source`;
}
