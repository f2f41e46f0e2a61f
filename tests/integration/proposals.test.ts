import { expect, test } from "vitest";
import type * as Y from "yjs";
import { auditEvents } from "#db/schema/history.ts";
import { verifyHistory } from "#db/verify.ts";
import { setEntryField } from "#lib/collab/doc/edit-entry.ts";
import { readEntry } from "#lib/collab/doc/read-entry.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import { verifyLog } from "#lib/collab/server/store/verify-log.ts";
import {
  acceptProposal,
  rejectProposal,
  reopenProposal,
  takeBackAcceptance,
  withdrawProposal,
} from "#lib/commands/decide-proposal.ts";
import { deleteEntry } from "#lib/commands/entries.ts";
import { beginProposal, sendProposal } from "#lib/commands/proposals.ts";
import { partKey } from "#lib/domain/compare/part-content.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";
import { newAssertion, newCitation } from "#lib/domain/new-assertion.ts";
import { plainText } from "#lib/domain/rich-text.ts";
import { readEntryContent } from "#lib/reads/entries.ts";
import { readNotices } from "#lib/reads/notices.ts";
import { readProposalCounts, readProposals } from "#lib/reads/proposals.ts";
import { readReview } from "#lib/reads/review.ts";
import { readVersions } from "#lib/reads/versions.ts";
import { type Role, setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { eventually } from "#tests/support/eventually.ts";

const scene = setUpCollab();
const as = (role: Role) => contextOf(scene.world, scene.world.people[role], scene.collab.port);
const refusedAs = (code: string) => expect.objectContaining({ code });
const paragraphs = ["Forty people were killed near the gate.", "Nothing else is known."];

/** An entry, open in the owner's browser, for which the reviewer proposes something. */
async function propose(change: (content: EntrySnapshot) => Partial<EntrySnapshot>) {
  const entry = await scene.world.createEntry({ title: "Once", narrative: paragraphs });
  const open = scene.connect("owner").openEntry(entry);
  await open.saved();
  const { number, content } = await beginProposal(await as("reviewer"), { entryId: entry.id });
  const sent = await sendProposal(await as("reviewer"), {
    ...{ entryId: entry.id, baseNumber: number, note: "As the report says." },
    content: { ...content, ...change(content) },
  });
  return { entry, open, content, ...sent };
}

const accept = async (id: string, part: string, over: string | null = null) =>
  acceptProposal(await as("editor"), { id, parts: [{ part: part as "title", over }], reason: "" });

const textAt = (doc: Y.Doc, index: number): Y.XmlText => {
  const block = openEntry(doc).narrative.get(index);
  return (block as Y.XmlElement).get(0) as Y.XmlText;
};

const withWords = (content: EntrySnapshot, from: string, to: string) =>
  JSON.parse(JSON.stringify(content.narrative).replace(from, to));

test("accepting changes the entry, credits both, tells the proposer, and is proved", async () => {
  const { entry, open, id, parts } = await propose(() => ({ title: "Proposed" }));
  expect(parts).toEqual(["title"]);
  expect(readEntry(open.doc).snapshot.title).toBe("Once");
  expect(await accept(id, "title")).toEqual({
    ...{ outcome: "accepted", before: 1, parts: ["title"], number: 2 },
  });
  await eventually(
    () => readEntry(open.doc).snapshot.title,
    (title) => title === "Proposed",
  );
  const { versions } = await readVersions(await as("editor"), { id: entry.id });
  expect(versions[0]).toMatchObject({ kind: "proposal", authors: ["editor", "reviewer"] });
  const [proposal] = await readProposals(await as("editor"), entry.id);
  expect(proposal?.parts).toMatchObject([
    { part: "title", state: "accepted", by: "editor", versionNumber: 2 },
  ]);
  const kindsFor = async (role: Role) =>
    (await readNotices(await as(role))).map(({ kind }) => kind);
  expect(await kindsFor("reviewer")).toEqual(["proposal_decided"]);
  expect(await kindsFor("owner")).toEqual(["proposal"]);
  expect((await readNotices(await as("reviewer")))[0]?.outcomes).toEqual(["accepted"]);
  const audited = await scene.world.database.db.select().from(auditEvents);
  expect(audited.map(({ action }) => action)).toEqual(
    expect.arrayContaining(["proposal.send", "proposal.accept"]),
  );
  expect(await verifyHistory(scene.database.url)).toMatchObject({ ok: true });
  expect(await verifyLog(scene.database.url)).toMatchObject({ ok: true });
});

test("who proposed what was accepted is an author of it, and does not verify it", async () => {
  const { entry, id } = await propose(() => ({ title: "Proposed" }));
  const authors = async () =>
    (await readReview(await as("reviewer"), entry.id)).authors.map(({ name }) => name);
  expect(await authors()).toEqual(["owner"]);
  await accept(id, "title");
  expect(await authors()).toEqual(["editor", "owner", "reviewer"]);
  expect((await readReview(await as("reviewer"), entry.id)).mayDecide).toBe(false);
});

test("a passage is accepted while a third types beside it, and no letter is lost", async () => {
  const { entry, open, id } = await propose((content) => ({
    narrative: withWords(content, "near the gate", "at the northern gate"),
  }));
  textAt(open.doc, 0).insert(0, "At least ");
  await open.saved();
  const typing = (async () => {
    for (const letter of "typed meanwhile") {
      textAt(open.doc, 1).insert(textAt(open.doc, 1).length, letter);
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  expect(await accept(id, "narrative")).toMatchObject({ outcome: "accepted" });
  await typing;
  await open.saved();
  const words = await eventually(
    () => plainText(readEntry(open.doc).snapshot.narrative),
    (text) => text.includes("northern"),
  );
  expect(words).toBe(
    "At least Forty people were killed at the northern gate.\nNothing else is known.typed meanwhile",
  );
  const kept = await eventually(
    async () => plainText((await readEntryContent(await as("editor"), entry.id)).content.narrative),
    (text) => text === words,
  );
  expect(kept).toBe(words);
});

test("a stale proposal overwrites nothing until somebody chooses it over what they saw", async () => {
  const { open, id } = await propose(() => ({ title: "Proposed" }));
  setEntryField(open.doc, "title", "Theirs");
  await open.saved();
  expect(await accept(id, "title")).toEqual({ outcome: "stale", parts: ["title"] });
  const { snapshot } = readEntry(open.doc);
  expect(snapshot.title).toBe("Theirs");
  const seen = partKey(snapshot, "title");
  setEntryField(open.doc, "title", "Changed again");
  await open.saved();
  expect(await accept(id, "title", seen)).toEqual({ outcome: "stale", parts: ["title"] });
  expect(readEntry(open.doc).snapshot.title).toBe("Changed again");
  const now = partKey(readEntry(open.doc).snapshot, "title");
  const done = await accept(id, "title", now);
  expect(done).toMatchObject({ outcome: "accepted", parts: ["title"] });
  await eventually(
    () => readEntry(open.doc).snapshot.title,
    (title) => title === "Proposed",
  );
});

test("of two who accept at once one does, and the change is made once", async () => {
  const { id, entry } = await propose((content) => ({
    assertions: [
      ...content.assertions,
      newAssertion({
        field: "date",
        value: { edtf: "2021-08-26", text: "", calendar: "gregorian", time: null, zone: null },
      }),
    ],
  }));
  const both = await Promise.allSettled([accept(id, "facts:date"), accept(id, "facts:date")]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const { content } = await readEntryContent(await as("editor"), entry.id);
  expect(content.assertions).toHaveLength(1);
});

test("rejecting needs nothing of the entry; reopened it can be accepted", async () => {
  const { id, entry } = await propose(() => ({ title: "Proposed" }));
  const editor = await as("editor");
  await rejectProposal(editor, { id, parts: ["title"], reason: "The report was withdrawn." });
  await expect(accept(id, "title")).rejects.toEqual(refusedAs("conflict"));
  expect(await readProposalCounts(editor, scene.world.chronologyId)).toEqual([]);
  await reopenProposal(editor, { id, parts: ["title"] });
  expect(await readProposalCounts(editor, scene.world.chronologyId)).toEqual([
    { entryId: entry.id, open: 1 },
  ]);
  expect(await accept(id, "title")).toMatchObject({ outcome: "accepted" });
});

test("taking an acceptance back leaves what was written since, and who proposed it an author", async () => {
  const { id, entry, open } = await propose((content) => ({
    title: "Proposed",
    narrative: withWords(content, "near the gate", "at the northern gate"),
  }));
  await accept(id, "narrative");
  await accept(id, "title");
  await eventually(
    () => readEntry(open.doc).snapshot,
    ({ title, narrative }) => title === "Proposed" && plainText(narrative).includes("northern"),
  );
  textAt(open.doc, 1).insert(0, "Typed since. ");
  setEntryField(open.doc, "title", "Changed since");
  await open.saved();
  const editor = await as("editor");
  await takeBackAcceptance(editor, { id, parts: ["narrative"] });
  const words = await eventually(
    () => plainText(readEntry(open.doc).snapshot.narrative),
    (text) => !text.includes("northern"),
  );
  expect(words).toBe(`${paragraphs[0]}\nTyped since. ${paragraphs[1]}`);
  const again = takeBackAcceptance(editor, { id, parts: ["title"] });
  await expect(again).rejects.toEqual(refusedAs("conflict"));
  // Accepted again, where nothing has to be changed: the proposer still is an author.
  await accept(id, "narrative");
  const { authors, mayDecide } = await readReview(await as("reviewer"), entry.id);
  expect(authors.map(({ name }) => name)).toContain("reviewer");
  expect(mayDecide).toBe(false);
  expect(await verifyLog(scene.database.url)).toMatchObject({ ok: true });
});

test("what was withdrawn its author puts forward again; what was accepted is not reopened", async () => {
  const { id } = await propose(() => ({ title: "Proposed" }));
  const reviewer = await as("reviewer");
  await withdrawProposal(reviewer, { id, parts: ["title"] });
  await reopenProposal(reviewer, { id, parts: ["title"] });
  await accept(id, "title");
  const again = reopenProposal(await as("editor"), { id, parts: ["title"] });
  await expect(again).rejects.toEqual(refusedAs("conflict"));
});

test("a narrative that is chosen over another keeps what was changed beside it", async () => {
  const { id, open } = await propose((content) => ({
    narrative: withWords(content, "near the gate", "at the northern gate"),
  }));
  textAt(open.doc, 0).insert("Forty people were killed ".length, "right ");
  textAt(open.doc, 1).insert(0, "Typed since. ");
  textAt(open.doc, 0).delete(0, "Forty".length);
  textAt(open.doc, 0).insert(0, "Fifty");
  textAt(open.doc, 0).delete("Fifty people were killed right ".length, "near".length);
  await open.saved();
  expect(await accept(id, "narrative")).toMatchObject({ outcome: "stale" });
  const seen = partKey(readEntry(open.doc).snapshot, "narrative");
  await accept(id, "narrative", seen);
  const words = await eventually(
    () => plainText(readEntry(open.doc).snapshot.narrative),
    (text) => text.includes("northern"),
  );
  expect(words).toContain("Fifty people were killed");
  expect(words).toContain("Typed since. Nothing else is known.");
});

test("nobody decides on their own proposal; the author withdraws it", async () => {
  const { entry, id } = await propose(() => ({ title: "Proposed" }));
  const editor = await as("editor");
  const { number } = await beginProposal(editor, { entryId: entry.id });
  const own = await sendProposal(editor, {
    ...{ entryId: entry.id, baseNumber: number, note: "", content: { title: "Own" } },
  });
  await expect(accept(own.id, "title")).rejects.toEqual(refusedAs("not_allowed"));
  await withdrawProposal(await as("reviewer"), { id, parts: ["title"] });
  await expect(accept(id, "title")).rejects.toEqual(refusedAs("conflict"));
});

test("what says nothing new, or what no entry can say, is refused", async () => {
  const { entry, content } = await propose(() => ({ title: "Proposed" }));
  const reviewer = await as("reviewer");
  const send = (given: Record<string, unknown>) =>
    sendProposal(reviewer, { entryId: entry.id, baseNumber: 1, note: "", content: given });
  await expect(send(content)).rejects.toEqual(refusedAs("bad_request"));
  for (const hostile of [
    { title: "x".repeat(10_000) },
    { kind: "nonsense" },
    { laneId: crypto.randomUUID() },
    { assertions: [{ id: 1 }] },
    { tags: Array.from({ length: 5000 }, (_, n) => `tag ${n}`) },
    { citations: [newCitation({ sourceId: crypto.randomUUID(), assertionId: null })] },
  ])
    await expect(send({ ...content, ...hostile })).rejects.toEqual(refusedAs("bad_request"));
  const script = { type: "doc", content: [{ type: "script", content: [] }] };
  const { id } = await send({ ...content, title: "Another", narrative: script });
  const found = await readProposals(reviewer, entry.id);
  const proposed = found.find((one) => one.id === id)?.proposed;
  expect(JSON.stringify(proposed)).not.toContain("script");
});

test("in a deleted entry nothing is proposed or decided", async () => {
  const { entry, id } = await propose(() => ({ title: "Proposed" }));
  await deleteEntry(await as("editor"), { id: entry.id });
  await expect(accept(id, "title")).rejects.toEqual(refusedAs("conflict"));
  const again = beginProposal(await as("reviewer"), { entryId: entry.id });
  await expect(again).rejects.toEqual(refusedAs("conflict"));
});
