import { randomUUID } from "node:crypto";
import { assertEvent } from "#db/seed/assert-facts.ts";
import { type FactEvent, readFacts } from "#db/seed/facts.ts";
import { formatDocumentName } from "#lib/collab/protocol.ts";
import type { World } from "#tests/support/world.ts";

/** Three paragraphs of about a hundred words. */
const NARRATIVE = [1, 2, 3].map(
  (n) => `Paragraph ${n}: ${"what the sources state of it. ".repeat(18)}`,
);

/**
 * So many entries with the content of the demonstration and a narrative each: those of the
 * demonstration, and copies of them.
 *
 * @returns the names of their documents.
 */
export async function createEntries(world: World, count: number): Promise<string[]> {
  const { sources, events } = readFacts();
  const sourceIds = new Map(sources.map(({ id }) => [id, randomUUID()]));
  for (const event of events) await world.createEntry(seedOf(event, sourceIds));
  await world.database.raw`
    insert into documents (id, kind, chronology_id, schema_version, snapshot, snapshot_seq, projected_seq)
    select gen_random_uuid(), kind, chronology_id, schema_version, snapshot, snapshot_seq, projected_seq
    from documents, generate_series(1, ${Math.ceil(count / events.length)}::int)
    where kind = 'entry'`;
  const made = await world.database.raw<{ id: string; epoch: number }[]>`
    select id, epoch from documents where kind = 'entry' limit ${count}`;
  return made.map(({ id, epoch }) => formatDocumentName({ kind: "entry", id, epoch }));
}

function seedOf(event: FactEvent, sourceIds: ReadonlyMap<string, string>) {
  const shared = { title: event.title, kind: event.kind, narrative: NARRATIVE };
  return { ...shared, ...assertEvent(event, sourceIds) };
}
