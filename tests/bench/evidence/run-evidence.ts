import * as Y from "yjs";
import { documentUpdates } from "#db/schema/documents.ts";
import { publishers, sources } from "#db/schema/sources.ts";
import { createEntryDocument } from "#lib/collab/doc/create.ts";
import { setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { readEntryFacts } from "#lib/collab/doc/read-entry.ts";
import { readNotes } from "#lib/collab/doc/read-notes.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import { projectDocument } from "#lib/collab/server/store/project.ts";
import { citedIds, groupAssertions, preferredOf } from "#lib/domain/assertion-group.ts";
import { countAgreement } from "#lib/domain/evidence.ts";
import { findNumbers, isCarried, listCarriedNumbers } from "#lib/domain/unsupported-numbers.ts";
import type { BenchPostgres } from "#tests/bench/bench-postgres.ts";
import { makeEvidence } from "#tests/bench/evidence/make-entry.ts";
import { formatTable } from "#tests/bench/format-table.ts";
import type { BenchOptions } from "#tests/bench/options.ts";
import { percentile, round } from "#tests/bench/propagation/statistics.ts";
import { rebuildFromLog } from "#tests/support/rebuild-from-log.ts";
import { createWorld, type World } from "#tests/support/world.ts";

const REPORTS = [0, 20, 200] as const;
const SOURCES = 50;

type Figures = { reports: number } & Record<
  "keyP50" | "keyP95" | "factsP50" | "factsP95" | "projectP50" | "projectP95",
  number
>;

/**
 * What evidence costs where people wait for it, in milliseconds: at a key of the narrative (notes
 * and lint over 10,000 characters), at a change of a fact (reading and weighing all of them), and
 * the rows of an entry being written from the database.
 */
export async function runEvidence(postgres: BenchPostgres, { quick }: BenchOptions) {
  const rounds = quick ? 20 : 200;
  const world = await createWorld(await postgres.createDatabase("bench_evidence"));
  const ids = await addSources(world);
  const entries: Figures[] = [];
  for (const reports of REPORTS) {
    const seed = makeEvidence(reports, ids);
    const doc = createEntryDocument(seed);
    const key = time(rounds, () => pressKey(doc));
    const facts = time(rounds, () => weighFacts(doc));
    const { id } = await world.createEntry(seed);
    const project = await timeProjection(world, id, rounds);
    entries.push({
      reports,
      ...name("key", key),
      ...name("facts", facts),
      ...name("project", project),
    });
  }
  await world.end();
  const figures = { entries };
  return { figures, table: tabulate(entries) };
}

async function addSources({ database: { db }, teamId }: World): Promise<string[]> {
  const publisher = {
    teamId,
    name: "A publisher",
    nameKey: "a publisher",
    reliability: "B",
  } as const;
  const [made] = await db.insert(publishers).values(publisher).returning();
  const values = Array.from({ length: SOURCES }, (_, n) => ({
    ...({
      teamId,
      kind: "press_intl",
      tier: "secondary",
      title: `Source ${n}`,
      authors: [],
    } as const),
    ...{
      authors: [],
      publisherId: made?.id,
      published: "2023",
      url: "",
      urlKey: "",
      accessed: "",
      note: "",
    },
    isPerpetratorMedia: false,
  }));
  return (await db.insert(sources).values(values).returning()).map(({ id }) => id);
}

/** What the browser does besides Yjs and ProseMirror at each key. */
function pressKey(doc: Y.Doc): void {
  const { narrative } = openEntry(doc);
  readNotes(narrative);
  for (const block of narrative.toArray())
    if (block instanceof Y.XmlElement)
      findNumbers(block.toString()).some((found) => isCarried(found, NONE));
}

const NONE = { any: new Set<number>(), other: new Set<number>() };

/** What it does when a fact changes. */
function weighFacts(doc: Y.Doc): void {
  const { facts } = readEntryFacts(doc);
  const lookup = () => undefined;
  for (const group of groupAssertions(facts.assertions).values()) {
    const preferred = preferredOf(group, citedIds(facts.citations));
    if (preferred) countAgreement(preferred, group, facts.citations, lookup);
  }
  listCarriedNumbers(facts, lookup);
}

function time(rounds: number, work: () => void): number[] {
  work();
  return Array.from({ length: rounds }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
}

/** Each time after a change, so that there is something to write. */
async function timeProjection(world: World, id: string, rounds: number): Promise<number[]> {
  const { db } = world.database;
  const doc = await rebuildFromLog(world, id);
  const took: number[] = [];
  for (let step = 0; step < rounds; step += 1) {
    const before = Y.encodeStateVector(doc);
    setEntryField(doc, "title", `Bench ${step}`);
    const update = Y.encodeStateAsUpdate(doc, before);
    await db.insert(documentUpdates).values({ documentId: id, epoch: 1, update });
    const from = performance.now();
    await projectDocument(db, id);
    took.push(performance.now() - from);
  }
  return took;
}

function name<N extends "key" | "facts" | "project">(what: N, values: number[]) {
  const [p50, p95] = [round(percentile(values, 50)), round(percentile(values, 95))];
  return { [`${what}P50`]: p50, [`${what}P95`]: p95 } as Record<`${N}P50` | `${N}P95`, number>;
}

function tabulate(entries: readonly Figures[]): string {
  const heads = ["reports", "key p50", "key p95", "facts p50", "facts p95", "rows p50", "rows p95"];
  const rows = entries.map((row) => [
    ...[row.reports, row.keyP50, row.keyP95, row.factsP50, row.factsP95],
    ...[row.projectP50, row.projectP95],
  ]);
  return formatTable([heads, ...rows]);
}
