import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { editions } from "#db/schema/editions.ts";
import { verifyHistory } from "#db/verify.ts";
import { runAction } from "#lib/actions/run-action.ts";
import { setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { deleteEntry } from "#lib/commands/entries.ts";
import { type PublishInput, publishEdition } from "#lib/commands/publish-edition.ts";
import { askPurge, confirmPurge } from "#lib/commands/purges.ts";
import { retractEdition } from "#lib/commands/retract-edition.ts";
import { requestReview } from "#lib/commands/review.ts";
import { verifyEntry } from "#lib/commands/verify-entry.ts";
import type { EditionDocument } from "#lib/domain/edition/edition.ts";
import { parseScope } from "#lib/domain/edition/scope.ts";
import { newAssertion } from "#lib/domain/new-assertion.ts";
import { startRenderer } from "#lib/launch/web/published/renderer.ts";
import { readPublishing } from "#lib/reads/editions.ts";
import { readEntryContent } from "#lib/reads/entries.ts";
import { readEdition, readEditionChanges, readEditionSeries } from "#lib/reads/published.ts";
import { readReview } from "#lib/reads/review.ts";
import { type Role, setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { eventually } from "#tests/support/eventually.ts";
import { administer } from "#tests/support/postgres.ts";
import { addOwner, findInDatabase } from "#tests/support/purge-world.ts";

const scene = setUpCollab();
const as = (role: Role) => contextOf(scene.world, scene.world.people[role], scene.collab.port);
const refusedAs = (code: string) => expect.objectContaining({ code });

async function publish(given: Partial<PublishInput> = {}) {
  const { chronologyId } = scene.world;
  const owner = await as("owner");
  const { revision } = await readPublishing(owner, chronologyId);
  const decided = { slug: "a-chronology", isListed: true, notes: "", errata: "" };
  const lists = { corrects: null, scope: "", omit: [], asTheyAre: [], names: [] };
  const input = { chronologyId, revision, isVerifiedOnly: false, ...decided, ...lists, ...given };
  const published = await publishEdition(owner, input);
  return { ...published, ...(await readStored(published.number)) };
}

async function readStored(number: number) {
  const [row] = await scene.world.database.db
    .select()
    .from(editions)
    .where(eq(editions.number, number));
  const bytes = Buffer.from(row?.document ?? []);
  return { bytes, edition: JSON.parse(bytes.toString("utf8")) as EditionDocument };
}

const personOf = (name: string, publicationBasis: "official_list" | null) =>
  newAssertion({
    field: "person",
    value: { name, role: "victim", isMinor: false, publicationBasis } as never,
  });

test("an edition is frozen: its digest is that of its bytes, and names the one before", async () => {
  const entry = await scene.world.createEntry({ title: "As first published" });
  const first = await publish();
  expect(first.digest).toBe(createHash("sha256").update(first.bytes).digest("hex"));
  expect(first.edition).toMatchObject({ slug: "a-chronology", number: 1, previousDigest: null });
  const open = scene.connect("owner").openEntry(entry);
  await open.saved();
  setEntryField(open.doc, "title", "Changed since");
  await open.saved();
  await eventually(
    async () => (await readEntryContent(await as("owner"), entry.id)).content.title,
    (title) => title === "Changed since",
  );
  const second = await publish({ notes: "A new title" });
  expect(second.edition).toMatchObject({ number: 2, previousDigest: first.digest });
  expect(second.edition.entries.map(({ content }) => content.title)).toEqual(["Changed since"]);
  expect((await readStored(1)).bytes.equals(first.bytes)).toBe(true);
  const { database } = scene.world;
  const series = await readEditionSeries(database.db, "a-chronology");
  expect(await readEditionChanges(database.db, series!)).toMatchObject([
    { number: 2, changes: [{ change: "changed", entryId: entry.id }] },
  ]);
  const { db } = scene.world.database;
  await expect(db.update(editions).set({ notes: "Altered" })).rejects.toThrow();
  await expect(db.delete(editions)).rejects.toThrow();
});

test("pages are made by a thread, which is told what to forget and comes back when it has ended", async () => {
  await scene.world.createEntry({ title: "Made elsewhere" });
  await publish();
  const { databaseUrl } = scene.world;
  const renderer = startRenderer({
    ...{ databaseUrl, publicUrl: "https://example.org" },
    script: { path: "", embedPath: "", files: new Map() },
  });
  const read = async () => (await renderer.ask("/p/a-chronology/1")).body.toString("utf8");
  expect(await read()).toContain("Made elsewhere");
  const reason = "A figure was wrong";
  await retractEdition(await as("owner"), {
    chronologyId: scene.world.chronologyId,
    number: 1,
    reason,
  });
  renderer.forget("a-chronology");
  expect(await read()).toContain(reason);
  await renderer.end();
  expect(await read()).toContain(reason);
  await renderer.end();
});

test("names of people are withheld unless each was decided on", async () => {
  const [one, other, secret] = [
    personOf("A published name", "official_list"),
    personOf("A name nobody decided on", "official_list"),
    personOf("A name without a basis", null),
  ];
  await scene.world.createEntry({ title: "People", assertions: [one, other, secret] });
  const { bytes } = await publish({ names: [one.id, secret.id] });
  const text = bytes.toString("utf8");
  expect(text).toContain("A published name");
  expect(text).not.toContain("A name nobody decided on");
  expect(text).not.toContain("A name without a basis");
});

test("what is under an embargo, left out or deleted is not in it", async () => {
  const { world } = scene;
  await world.createEntry({ title: "Published" });
  await world.createEntry({ title: "Embargoed", embargo: "2999-01-01" });
  const omitted = await world.createEntry({ title: "Left out" });
  const deleted = await world.createEntry({ title: "Deleted" });
  await deleteEntry(await as("editor"), { id: deleted.id });
  const { matters } = await readPublishing(await as("owner"), world.chronologyId);
  expect(matters).toContainEqual(expect.objectContaining({ kind: "embargo", about: "2999-01-01" }));
  const { edition, bytes } = await publish({ omit: [omitted.id] });
  expect(edition.entries.map(({ content }) => content.title)).toEqual(["Published"]);
  for (const words of ["Embargoed", "Left out", "Deleted", "@example.org"])
    expect(bytes.toString("utf8")).not.toContain(words);
});

test("what was changed since it was verified is published as it was verified", async () => {
  const entry = await scene.world.createEntry({ title: "As verified" });
  await requestReview(await as("editor"), { entryId: entry.id, reviewerId: null, note: "" });
  const reviewer = await as("reviewer");
  const { digest } = await readReview(reviewer, entry.id);
  await verifyEntry(reviewer, { entryId: entry.id, digest, note: "" });
  const open = scene.connect("owner").openEntry(entry);
  await open.saved();
  setEntryField(open.doc, "title", "Changed since");
  await open.saved();
  const { matters } = await eventually(
    async () => readPublishing(await as("owner"), scene.world.chronologyId),
    (found) => found.matters.some(({ kind }) => kind === "changed"),
  );
  expect(matters.map(({ kind }) => kind)).not.toContain("unverified");
  const first = await publish({ isVerifiedOnly: true });
  expect(first.edition.entries).toMatchObject([
    { status: "verified", content: { title: "As verified" } },
  ]);
  const second = await publish({ asTheyAre: [entry.id] });
  expect(second.edition.entries).toMatchObject([
    { status: "unverified", content: { title: "Changed since" } },
  ]);
});

test("only what a filter shows is published, is looked at before, and is said", async () => {
  const { world } = scene;
  const arrest = await world.createEntry({ title: "An arrest", kind: "arrest" });
  await world.createEntry({ title: "A draft of an attack", kind: "attack" });
  const filter = parseScope("kind=arrest")!;
  const publishing = await readPublishing(await as("owner"), world.chronologyId, { filter });
  expect(new Set(publishing.matters.map(({ entryId }) => entryId))).toEqual(new Set([arrest.id]));
  expect(publishing).toMatchObject({ entryCount: 2, scopeCount: 1 });
  const { edition, bytes } = await publish({ scope: "kind=arrest" });
  expect(edition.entries.map(({ id }) => id)).toEqual([arrest.id]);
  expect(edition.scope?.chosen).toEqual([{ facet: "kind", key: "arrest", label: "Arrest" }]);
  expect(bytes.toString("utf8")).not.toContain("A draft of an attack");
  await expect(publish({ scope: "status=draft" })).rejects.toEqual(refusedAs("bad_request"));
  expect((await publish()).edition).not.toHaveProperty("scope");
});

test("nothing is published that changed since the pre-flight; a taken address is refused", async () => {
  await scene.world.createEntry({ title: "One" });
  const { revision } = await readPublishing(await as("owner"), scene.world.chronologyId);
  await scene.world.createEntry({ title: "Two" });
  await expect(publish({ revision })).rejects.toEqual(refusedAs("conflict"));
});

test("a retraction is said once, with its reason, and changes nothing else", async () => {
  await scene.world.createEntry({ title: "One" });
  const { number, bytes } = await publish();
  const { chronologyId } = scene.world;
  const retract = async (reason: string) =>
    retractEdition(await as("owner"), { chronologyId, number, reason });
  await retract("A source was withdrawn.");
  await expect(retract("Again")).rejects.toEqual(refusedAs("conflict"));
  const { editions: lines } = await readPublishing(await as("owner"), chronologyId);
  expect(lines).toMatchObject([{ number: 1, retraction: "A source was withdrawn." }]);
  expect((await readStored(1)).bytes.equals(bytes)).toBe(true);
});

test("a correction is said of what it corrects at once, and as long as it stands", async () => {
  await scene.world.createEntry({ title: "One" });
  const first = await publish();
  const { db } = scene.world.database;
  const standingOf = async (number: number) => {
    const read = await readEdition(db, { slug: "a-chronology", number });
    return read && "standing" in read ? read.standing : null;
  };
  await expect(publish({ corrects: 2, errata: "A figure" })).rejects.toEqual(refusedAs("conflict"));
  const second = await publish({ corrects: 1, errata: "A figure was wrong." });
  expect(second.edition).toMatchObject({ corrects: 1, errata: "A figure was wrong." });
  expect(await standingOf(1)).toMatchObject({
    corrections: [{ number: 2, errata: "A figure was wrong." }],
  });
  expect(await standingOf(2)).toMatchObject({ corrections: [] });
  expect((await readStored(1)).bytes.equals(first.bytes)).toBe(true);
  expect(first.edition).not.toHaveProperty("corrects");
  expect(await readEditionSeries(db, "a-chronology")).toMatchObject({
    editions: [{ number: 2, corrects: 1 }, { corrects: null }],
  });
  expect(await verifyHistory(scene.database.url)).toMatchObject({ ok: true });
  const { chronologyId } = scene.world;
  await retractEdition(await as("owner"), { chronologyId, number: 2, reason: "Too early" });
  expect(await standingOf(1)).toMatchObject({ corrections: [] });
});

test("a correction without a word, and words without what they correct, are refused", async () => {
  const { chronologyId } = scene.world;
  const decided = { slug: "a-chronology", isListed: true, notes: "", isVerifiedOnly: false };
  const lists = { scope: "", omit: [], asTheyAre: [], names: [], revision: 0 };
  for (const given of [
    { corrects: 1, errata: " " },
    { corrects: null, errata: "A figure" },
  ])
    for (const action of ["edition.publish", "edition.preview"])
      await expect(
        runAction(await as("owner"), action, { chronologyId, ...decided, ...lists, ...given }),
      ).rejects.toEqual(refusedAs("bad_request"));
});

test("of an entry that two owners removed for good no edition keeps a word", async () => {
  const entry = await scene.world.createEntry({ title: "Endangers somebody" });
  const { number, digest } = await publish({ notes: "About what endangers somebody" });
  const second = await addOwner(scene.world);
  await deleteEntry(await as("editor"), { id: entry.id });
  const { id } = await askPurge(await as("owner"), { entryId: entry.id, reason: "A name" });
  await confirmPurge(await contextOf(scene.world, second, scene.collab.port), { id });
  expect(await findInDatabase(scene.world, "ndangers somebody")).toEqual([]);
  const { editions: lines } = await readPublishing(await as("owner"), scene.world.chronologyId);
  expect(lines).toMatchObject([{ number, digest, isEmpty: true, notes: "" }]);
  const { db } = scene.world.database;
  expect(await readEdition(db, { slug: "a-chronology", number })).toMatchObject({ digest });
  const next = await publish();
  expect(await verifyHistory(scene.database.url)).toMatchObject({ ok: true });
  expect(next.edition).toMatchObject({ number: 2, previousDigest: digest, entries: [] });
});

test.each([
  ["text", "update editions set document = document || '\\x20'::bytea"],
  ["digest", "update editions set digest = repeat('0', 64)"],
  ["retraction", "update editions set retraction = 'Never', retracted_at = now()"],
  ["absence", "delete from editions"],
  ["correction", "update editions set corrects = 1"],
  ["erratum", "update editions set errata = 'Never'"],
  ["note", "update editions set notes = 'Never'"],
  ["time", "update editions set published_at = published_at - interval '1 day'"],
  ["count", "update editions set entry_count = 7"],
  ["address", "update publications set slug = 'elsewhere'"],
  ["entry", "delete from edition_entries"],
  ["version", "update edition_entries set version = 7"],
  ["emptiness", "update editions set document = null"],
])("a changed %s of an edition is found", async (_, statement) => {
  await scene.world.createEntry({ title: "One" });
  await publish();
  expect(await verifyHistory(scene.database.url)).toMatchObject({ ok: true });
  const name = new URL(scene.database.url).pathname.slice(1);
  await administer(`set session_replication_role = replica; ${statement}`, name);
  const found = await verifyHistory(scene.database.url);
  expect(found).toMatchObject({ ok: false, first: expect.stringMatching(/edition/i) });
});

test("where editions are read stays as it was chosen with the first", async () => {
  await scene.world.createEntry({ title: "One" });
  await publish();
  const { raw } = scene.world.database;
  for (const change of ["slug = 'elsewhere'", "is_listed = not is_listed"])
    await expect(raw.unsafe(`update publications set ${change}`)).rejects.toThrow("is not moved");
});
