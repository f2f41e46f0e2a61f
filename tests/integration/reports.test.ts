import { eq, sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { sweepReports } from "#db/queries/reports.ts";
import { auditEvents } from "#db/schema/history.ts";
import { reports } from "#db/schema/reports.ts";
import { decideReport } from "#lib/commands/decide-report.ts";
import { publishEdition } from "#lib/commands/publish-edition.ts";
import { type ReportInput, takeReport } from "#lib/commands/take-report.ts";
import { composeDigest } from "#lib/domain/digest.ts";
import { MOST_OPEN_REPORTS } from "#lib/domain/report.ts";
import { readPublishing } from "#lib/reads/editions.ts";
import { readNotices } from "#lib/reads/notices.ts";
import { readListedEditions } from "#lib/reads/published.ts";
import { readReports } from "#lib/reads/reports.ts";
import { type Role, setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { administer } from "#tests/support/postgres.ts";

const scene = setUpCollab();
const as = (role: Role) => contextOf(scene.world, scene.world.people[role], scene.collab.port);
const refusedAs = (code: string) => expect.objectContaining({ code });
const TEXT = "The figure is that of another day";
let entryId: string;

beforeEach(async () => {
  entryId = (await scene.world.createEntry({ title: "Reported" })).id;
  await publish({});
});

async function publish(given: { isListed?: boolean; slug?: string }) {
  const { chronologyId } = scene.world;
  const owner = await as("owner");
  const { revision } = await readPublishing(owner, chronologyId);
  const decided = { slug: "a-chronology", isListed: true, notes: "", errata: "" };
  const whole = { corrects: null, scope: "" };
  const lists = { omit: [], asTheyAre: [], names: [] };
  const input = {
    chronologyId,
    revision,
    isVerifiedOnly: false,
    ...decided,
    ...whole,
    ...lists,
    ...given,
  };
  return publishEdition(owner, input);
}

const take = (given: Partial<ReportInput> = {}) =>
  takeReport(scene.world.database.db, {
    ...{ slug: "a-chronology", number: 1, entryId, language: "fa" },
    ...{ text: TEXT, contact: "reader@example.org", ...given },
  });

const readAll = async (role: Role) => readReports(await as(role), scene.world.chronologyId);

test("a report comes to owners and editors alone, who are told once; no letter has a word of it", async () => {
  await take();
  for (const role of ["owner", "editor"] as const) {
    const page = await readAll(role);
    expect(page).toMatchObject({ openCount: 1, mayDecide: true, slug: "a-chronology" });
    expect(page.reports).toMatchObject([
      { entryId, edition: 1, text: TEXT, contact: "reader@example.org", language: "fa" },
    ]);
  }
  for (const role of ["reviewer", "reader"] as const)
    await expect(readAll(role)).rejects.toEqual(refusedAs("not_found"));
  await take({ text: "And again" });
  const noticesOf = async (role: Role) =>
    (await readNotices(await as(role))).filter(({ kind }) => kind === "report");
  for (const role of ["owner", "editor"] as const) {
    const told = await noticesOf(role);
    expect(told).toMatchObject([{ by: "A reader", entryId, title: "Reported" }]);
    const { text } = composeDigest(told, { url: "https://example.org", unsubscribe: "" });
    expect(text).toContain("A reader reports an error in “Reported”");
    expect(text).toContain(`/chronologies/${scene.world.chronologyId}/reports`);
    expect(text).not.toContain(TEXT);
    expect(text).not.toContain("reader@example.org");
  }
  expect(await noticesOf("reviewer")).toEqual([]);
});

test("a decision is recorded, without a word of the report, and can be taken back", async () => {
  await take();
  const [report] = (await readAll("owner")).reports;
  const decide = async (state: "open" | "handled" | "dismissed", note = "") =>
    decideReport(await as("editor"), { id: report?.id ?? "", state, note });
  await decide("handled", "Corrected in edition 2");
  expect((await readAll("owner")).reports).toMatchObject([
    { state: "handled", note: "Corrected in edition 2", deciderName: "editor" },
  ]);
  await expect(decide("handled")).rejects.toEqual(refusedAs("conflict"));
  await decide("open");
  expect(await readAll("owner")).toMatchObject({
    ...{ openCount: 1, reports: [{ state: "open", note: "", deciderName: null, decidedAt: null }] },
  });
  const events = await scene.world.database.db
    .select({ action: auditEvents.action, detail: auditEvents.detail })
    .from(auditEvents)
    .where(eq(auditEvents.subject, `entry:${entryId}`));
  const own = events.filter(({ action }) => action.startsWith("report."));
  expect(own.map(({ action }) => action)).toEqual(["report.handle", "report.reopen"]);
  expect(JSON.stringify(own)).not.toMatch(/figure|Corrected|example\.org/);
});

test("nothing is taken of what is not published, which nobody finds either", async () => {
  const other = await scene.world.createEntry({ title: "Not published" });
  await expect(take({ entryId: other.id })).rejects.toEqual(refusedAs("not_found"));
  await expect(take({ number: 2 })).rejects.toEqual(refusedAs("not_found"));
  await expect(take({ slug: "elsewhere" })).rejects.toEqual(refusedAs("not_found"));
  await expect(take({ text: "\u0000 \u202e" })).rejects.toEqual(refusedAs("bad_request"));
  await take({ text: "<b>\u0000\u202eas it is</b>", contact: "" });
  expect((await readAll("owner")).reports).toMatchObject([{ text: "<b>as it is</b>" }]);
  const { db } = scene.world.database;
  expect(await readListedEditions(db)).toMatchObject([{ slug: "a-chronology", number: 1 }]);
  await publish({});
  expect(await readListedEditions(db)).toMatchObject([{ number: 2, entryCount: 2 }]);
  // Nobody can change it in the product; the query has to mind it all the same.
  const unlist =
    "set session_replication_role = replica; update publications set is_listed = false";
  await administer(unlist, new URL(scene.database.url).pathname.slice(1));
  expect(await readListedEditions(db)).toEqual([]);
});

test("beyond what anybody reads no more are taken; decided ones make room, and go in time", async () => {
  const { chronologyId, database } = scene.world;
  const one = { chronologyId, entryId, edition: 1, language: "en", text: "x" };
  await database.db.insert(reports).values(Array.from({ length: MOST_OPEN_REPORTS }, () => one));
  await expect(take()).rejects.toEqual(refusedAs("too_many_requests"));
  const [first] = (await readAll("owner")).reports;
  await decideReport(await as("owner"), { id: first?.id ?? "", state: "dismissed", note: "" });
  await take();
  await database.db.delete(reports);
  const { db } = database;
  await take({ text: "waits" });
  await take({ text: "decided" });
  await take({ text: "long ago" });
  const decide = (text: string, days: number) =>
    db
      .update(reports)
      .set({ state: "handled", decidedAt: sql`now() - make_interval(days => ${days}::int)` })
      .where(eq(reports.text, text));
  await decide("decided", 31);
  await decide("long ago", 366);
  await sweepReports(db);
  const left = (await readAll("owner")).reports.map(({ text, contact }) => [text, contact]);
  expect(left).toEqual([
    ["waits", "reader@example.org"],
    ["decided", ""],
  ]);
});
