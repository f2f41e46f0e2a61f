import { createHash, randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { EDITION_FORMATS } from "#lib/io/edition/formats.ts";
import { expectAccessibleInBoth } from "#tests/support/e2e/axe.ts";
import { act, BASE, createEntry, createScene, openAs, title } from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

const publishButton = (page: Page, number: number) =>
  page.getByRole("button", { name: `Publish edition ${number}` });

const heading = (page: Page, name: string) => page.getByRole("heading", { name }).first();

test("two editions: frozen, without a word of the team's, read by a stranger without scripts, retracted at once", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const owner = await openAs(browser, "owner");
  const scene = await createScene(owner);
  const entry = await createEntry(owner, scene, "9 Mar 2023 First of the published entries");
  const draft = await createEntry(owner, scene, "10 Mar 2023 A draft that stays out");
  const body = "A comment for the team only";
  await act(owner, "comment.start", { entryId: entry.id, target: { kind: "entry" }, body });
  const slug = `test-${randomUUID().slice(0, 8)}`;

  await owner.goto(`${scene.path}/editions`);
  await owner.getByLabel("Address", { exact: true }).fill(slug);
  await owner.getByText(/^Not verified/).click();
  const row = owner.getByRole("listitem").filter({ hasText: "A draft that stays out" }).first();
  await row.getByText("Leave the entry out").click();
  await expect(row.getByRole("checkbox")).toBeChecked();
  await owner.getByLabel("Notes to readers").fill("The first edition.");
  await expectAccessibleInBoth(owner, { state: "pre-flight" });
  await publishButton(owner, 1).click();
  await expect(owner.getByRole("link", { name: "Edition 1" })).toBeVisible();

  const stranger = await browser.newContext({ baseURL: BASE, javaScriptEnabled: false });
  const reader = await stranger.newPage();
  await reader.goto(`/p/${slug}`);
  await expect(reader).toHaveURL(`${BASE}/p/${slug}/1`);
  await expect(heading(reader, "First of the published entries")).toBeVisible();
  expect(await stranger.cookies()).toEqual([]);
  const first = await readAll(reader, slug, 1);
  for (const [name, text] of first)
    for (const secret of [body, "A draft that stays out", "@example.org", draft.id, "Demo "])
      expect(text, `${secret} in ${name}`).not.toContain(secret);
  const json = first.get("chronology.json") ?? "";
  const digest = createHash("sha256").update(json).digest("hex");
  await reader.goto(`/p/${slug}/1/verify`);
  await expect(reader.getByText(digest).first()).toBeVisible();

  await owner.goto(entry.path);
  await title(owner).fill("Changed for the second edition");
  await expect(owner.locator("[data-save-state]")).toHaveText("Saved");
  // Saved is in the log; the pre-flight is of the rows, and they follow a moment later.
  const rows = `/api/chronologies/${scene.chronologyId}/rows?since=0`;
  await expect
    .poll(async () => (await owner.request.get(rows)).text())
    .toContain("Changed for the second edition");
  await owner.goto(`${scene.path}/editions`);
  await publishButton(owner, 2).click();
  await expect(owner.getByRole("link", { name: "Edition 2" })).toBeVisible();
  expect((await readAll(reader, slug, 1)).get("chronology.json")).toBe(json);
  await reader.goto(`/p/${slug}`);
  await expect(reader).toHaveURL(`${BASE}/p/${slug}/2`);
  await expect(heading(reader, "Changed for the second edition")).toBeVisible();

  await reader.getByRole("link", { name: "What changed" }).click();
  await expect(reader.getByRole("main").locator("del")).toHaveText(
    "First of the published entries",
  );
  await expect(reader.getByRole("main").locator("ins")).toHaveText(
    "Changed for the second edition",
  );

  await reader.goto(`/p/${slug}/1/${entry.id}`);
  await expect(reader.getByText("A figure was wrong.")).toHaveCount(0);
  await owner.getByRole("button", { name: "Retract…" }).last().click();
  await owner.getByLabel("Why, for readers").fill("A figure was wrong.");
  await owner.getByRole("button", { name: "Retract this edition" }).click();
  await expect(owner.getByText("retracted", { exact: true })).toBeVisible();
  await reader.reload();
  await expect(reader.getByText("A figure was wrong.")).toBeVisible();
});

/** Every file of an edition, and its pages, as a stranger gets them. */
async function readAll(reader: Page, slug: string, number: number): Promise<Map<string, string>> {
  const base = `/p/${slug}/${number}/`;
  const paths = [
    ...["", "sources", "cite", "download", "verify", "print", "fa/", "ps/", "ar/"],
    ...["embed", "embedding", "data/rows.json", "data/texts.json"],
    ...Object.keys(EDITION_FORMATS).map((name) => `export/${name}`),
  ];
  const texts = new Map<string, string>();
  for (const path of paths) {
    const answer = await reader.request.get(`${base}${path}`);
    expect(answer.status(), path).toBe(200);
    texts.set(path.replace("export/", ""), await answer.text());
  }
  const newest = encodeURIComponent(`${BASE}/p/${slug}`);
  const feeds = ["editions.atom", "editions.rss", "editions.json", "changes.atom", "sitemap.xml"];
  for (const path of [...feeds.map((name) => `/p/${slug}/${name}`), `/oembed?url=${newest}`]) {
    const answer = await reader.request.get(path);
    expect(answer.status(), path).toBe(200);
    texts.set(path, await answer.text());
  }
  return texts;
}

test("the demonstration is published in four languages, and breaks no policy", async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: BASE });
  const reader = await context.newPage();
  const refused: string[] = [];
  reader.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  await reader.goto("/p/isis-k");
  await expect(reader.getByRole("heading", { level: 1 })).toBeVisible();
  for (const [language, direction] of [
    ["", "ltr"],
    ["fa/", "rtl"],
    ["ps/", "rtl"],
    ["ar/", "rtl"],
  ] as const) {
    await reader.goto(`/p/isis-k/1/${language}`);
    await expect(reader.locator("html")).toHaveAttribute("dir", direction);
  }
  expect(refused).toEqual([]);
});
