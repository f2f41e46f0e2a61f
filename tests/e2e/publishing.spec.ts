import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { READER_POLICY } from "#lib/launch/web/published/policies.ts";
import { STRINGS } from "#lib/reader/strings/strings.ts";
import { expectAccessible } from "#tests/support/e2e/axe.ts";
import { BASE, createEntry, createScene, openAs } from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).click();

test("a part of a chronology is previewed, published, corrected, and planned", async ({
  browser,
}) => {
  test.setTimeout(60_000);
  const owner = await openAs(browser, "owner");
  const scene = await createScene(owner);
  const entry = await createEntry(owner, scene, "9 Mar 2023 What happened at a gate");
  await createEntry(owner, scene, "10 Mar 2023 What happened elsewhere");
  const slug = `test-${randomUUID().slice(0, 8)}`;
  await owner.goto(`${scene.path}/editions?q=gate`);
  await expect(owner.getByText("1 of 2 entries")).toBeVisible();
  await owner.getByLabel("Address", { exact: true }).fill(slug);
  await owner.getByLabel("Notes to readers").fill("Only of the gate.");

  const opened = owner.waitForEvent("popup");
  await press(owner, "Preview");
  const preview = await opened;
  await preview.waitForURL(/\/previews\//);
  const base = new URL(preview.url()).pathname;
  await expect(preview.getByText("Preview: nothing is published.")).toBeVisible();
  await expect(preview.getByText("Only of the gate.")).toBeVisible();
  await expect(preview.getByText("What happened elsewhere")).toHaveCount(0);
  await expectAccessible(preview, { state: "preview" });
  await preview.getByRole("link", { name: "What happened at a gate" }).first().click();
  await expect(preview).toHaveURL(new RegExp(`${base}.*${entry.id}`));
  for (const path of ["", "/sources", "/print", "/fa", `/${entry.id}`]) {
    const answer = await preview.request.get(`${base}${path}`);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()).toMatchObject({
      ...{ "content-security-policy": READER_POLICY, "cache-control": "no-store" },
      "x-robots-tag": "noindex, nofollow",
    });
  }
  await preview.close();
  const editor = await openAs(browser, "editor");
  expect((await editor.request.get(base)).status()).toBe(404);
  const stranger = await browser.newContext({ baseURL: BASE, javaScriptEnabled: false });
  const reader = await stranger.newPage();
  expect((await reader.request.get(base)).status()).toBe(404);
  expect((await reader.request.get(`/p/${slug}/1`)).status()).toBe(404);

  await press(owner, "Publish edition 1");
  await expect(owner.getByRole("link", { name: "Edition 1" })).toBeVisible();
  await reader.goto(`/p/${slug}/1`);
  await expect(reader.getByText(STRINGS.en.scope)).toBeVisible();

  await press(owner, "Correct…");
  await owner.getByLabel("What was wrong in edition 1").fill("A figure was wrong.");
  await press(owner, "Publish edition 2");
  await expect(owner.getByText("corrected by edition 2")).toBeVisible();
  await reader.goto(`/p/${slug}/1/fa`);
  await expect(reader.getByText("A figure was wrong.")).toBeVisible();
  await reader.getByRole("link", { name: STRINGS.fa.readCorrection }).click();
  await expect(reader).toHaveURL(`${BASE}/p/${slug}/2/fa`);

  await owner.getByText("Publish at a time").click();
  const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  await owner.getByLabel("Day and time").fill(`${inAWeek}T09:30`);
  await press(owner, "Plan edition 3");
  const planned = owner.getByRole("region", { name: "Planned" });
  await expect(planned).toContainText("Edition 3");
  await expectAccessible(owner, { state: "planned" });
  await planned.getByRole("button", { name: "Cancel the plan" }).click();
  await expect(planned).toHaveCount(0);
});
