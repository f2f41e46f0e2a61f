import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, expect, type Page } from "@playwright/test";
import { expectAccessible, expectAccessibleInBoth } from "#tests/support/e2e/axe.ts";
import { BASE, createEntry, createScene, openAs } from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

test("a stranger shows an edition elsewhere and reports an error, to which the team sees", async ({
  browser,
}) => {
  const owner = await openAs(browser, "owner");
  const scene = await createScene(owner);
  const entry = await createEntry(owner, scene, "9 Mar 2023 What a reader knows better");
  const slug = `reach-${randomUUID().slice(0, 8)}`;
  await owner.goto(`${scene.path}/editions`);
  await owner.getByLabel("Address", { exact: true }).fill(slug);
  await owner.getByRole("button", { name: "Publish edition 1" }).click();
  await expect(owner.getByRole("link", { name: "Edition 1" })).toBeVisible();

  await embed(browser, `/p/${slug}/1`);
  await report(browser, `/p/${slug}/1/${entry.id}`);

  await owner.reload();
  await owner.getByRole("link", { name: /^Reports/ }).click();
  await expect(owner.getByText("It was the day before.")).toBeVisible();
  await expectAccessible(owner, { state: "reports" });
  await owner.getByRole("button", { name: "Handled…" }).click();
  await owner.getByLabel("What was done").fill("Corrected");
  await owner.getByRole("button", { name: "Mark as handled" }).click();
  await expect(owner.getByText("Nothing waits.")).toBeVisible();
  await owner.getByRole("button", { name: "Undo" }).click();
  await expect(owner.getByRole("heading", { name: "Waiting: 1" })).toBeVisible();
});

/** In a page of another origin, with the code that ours gives, the frame gets its content's height. */
async function embed(browser: Browser, edition: string): Promise<void> {
  const page = await (await browser.newContext({ baseURL: BASE })).newPage();
  const refused: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy|Refused/.test(message.text())) refused.push(message.text());
  });
  await page.goto(`${edition}/embedding`);
  await page.getByLabel("From").fill("2023");
  await page.getByRole("button", { name: "Show the code" }).click();
  await expect(page).toHaveURL(/from=2023/);
  await expectAccessibleInBoth(page, { state: "embedding" });
  const code = (await page.locator(".code code").textContent()) ?? "";
  expect(code).toContain("/embed?from=2023");
  await page.goto(`${edition}/fa/embed`);
  await expectAccessible(page, { state: "embed" });
  await page.goto(`${edition}/fa`);
  await page.getByRole("link", { name: "گزارش خطا" }).click();
  await expectAccessible(page, { state: "report" });
  await expectHeightInPageOfOthers(page, code);
  expect(refused).toEqual([]);
}

async function expectHeightInPageOfOthers(page: Page, code: string): Promise<void> {
  const others = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end(`<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>${code}`);
  });
  await new Promise<void>((resolve) => others.listen(0, "127.0.0.1", resolve));
  await page.goto(`http://127.0.0.1:${(others.address() as AddressInfo).port}/`);
  const frame = page.locator("iframe");
  const content = frame.contentFrame();
  await expect(content.getByRole("link", { name: /knows better/ }).first()).toBeVisible();
  const heights = async () => {
    const own = await content
      .locator("html")
      .evaluate((html) => html.getBoundingClientRect().height);
    return Math.abs(((await frame.boundingBox())?.height ?? 0) - own);
  };
  await expect.poll(heights).toBeLessThanOrEqual(6);
  others.close();
}

/** Without scripts: what is missing is said, what was written stays, and then it has arrived. */
async function report(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext({ baseURL: BASE, javaScriptEnabled: false });
  const reader = await context.newPage();
  await reader.goto(address);
  await reader.getByRole("link", { name: "Report an error" }).click();
  await reader.getByLabel(/^E-mail address/).fill("reader@example.org");
  await reader.getByLabel(/^What is wrong/).fill("  \n ");
  await reader.getByRole("button", { name: "Send the report" }).click();
  await expect(reader.getByRole("alert")).toContainText("Write what is wrong.");
  await expect(reader.getByLabel(/^E-mail address/)).toHaveValue("reader@example.org");
  await reader.getByLabel(/^What is wrong/).fill("It was the day before.");
  await reader.getByRole("button", { name: "Send the report" }).click();
  await expect(reader.getByRole("heading", { name: "Your report has arrived" })).toBeVisible();
}
