import { eq } from "drizzle-orm";
import { expect } from "vitest";
import * as Y from "yjs";
import { canonicalJson } from "#db/chain.ts";
import { findDocument } from "#db/queries/documents.ts";
import { entries } from "#db/schema/entries.ts";
import { readEntry } from "#lib/collab/doc/read-entry.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import { rebuildDocument } from "#lib/collab/server/store/rebuild.ts";
import { contains } from "#tests/fuzz/convergence/replica.ts";
import type { Stage } from "#tests/fuzz/convergence/stage.ts";
import { eventually } from "#tests/support/eventually.ts";
import { rebuildFromLog } from "#tests/support/rebuild-from-log.ts";

/** Waits until everything is saved and has arrived, then holds all copies against each other. */
export async function expectConvergence(stage: Stage): Promise<void> {
  await Promise.all(stage.replicas.map(({ opened }) => opened.saved()));
  const log = await rebuildFromLog(stage.world, stage.entry.id);
  await eventually(
    () => stage.replicas.map(({ doc }) => isSameState(doc, log)),
    (same) => same.every(Boolean),
    15_000,
  );
  const expected = copyOf(log);
  for (const { doc } of stage.replicas) {
    expect(copyOf(doc)).toEqual(expected);
    expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null]);
  }
  expect(copyOf(await readStored(stage))).toEqual(expected);
  await expectRows(stage, log);
  const told = stage.replicas.flatMap(({ acknowledged }) => acknowledged);
  expect(told.filter((update) => !contains(log, update))).toEqual([]);
  expect(told.length).toBeGreaterThan(0);
}

/** The same structs and the same deletions. */
function isSameState(a: Y.Doc, b: Y.Doc): boolean {
  return Y.equalSnapshots(Y.snapshot(a), Y.snapshot(b));
}

function copyOf(doc: Y.Doc) {
  const { fields, tags, assertions, citations, decisions, narrative } = openEntry(doc);
  return {
    content: readEntry(doc).snapshot,
    maps: [fields, tags, assertions, citations, decisions].map((map) => map.toJSON()),
    narrative: narrative.toString(),
    vector: [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b),
  };
}

/** What a server that starts now would load: the snapshot and the log after it. */
async function readStored({ world, entry }: Stage): Promise<Y.Doc> {
  const { db } = world.database;
  const row = await findDocument(db, entry.id);
  if (!row) throw new Error("the entry is gone");
  return (await rebuildDocument(db, row)).doc;
}

/** Rows follow within a moment of the last commit. */
async function expectRows({ world, entry }: Stage, doc: Y.Doc): Promise<void> {
  const { snapshot } = readEntry(doc);
  const readContent = async () => {
    const rows = await world.database.db
      .select({ content: entries.content })
      .from(entries)
      .where(eq(entries.id, entry.id));
    return rows[0]?.content;
  };
  const expected = canonicalJson(snapshot);
  await eventually(readContent, (content) => canonicalJson(content) === expected);
}
