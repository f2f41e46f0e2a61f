import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { expectAccessibleInBoth, expectFormsReady } from "#tests/support/e2e/axe.ts";
import { act, createEntry, createScene, findTeamId, openAs } from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

const FIELDS = {
  ...{ kind: "press_intl", tier: "secondary", title: "", authors: [], publisher: "" },
  ...{ reliability: "F", published: "", url: "", accessed: "", note: "" },
  ...{ isPerpetratorMedia: false, sensitivity: "open", contentLabels: [] },
  ...{ translatedTitle: "", language: "", csl: {} },
};

async function addSource(page: Page, fields: object): Promise<{ id: string; path: string }> {
  const teamId = await findTeamId();
  const scope = { teamId, chronologyId: null };
  const { body } = await act(page, "source.create", { scope, fields: { ...FIELDS, ...fields } });
  return { id: body.id, path: `/teams/${teamId}/sources/${body.id}` };
}

const mark = () => randomUUID().slice(0, 8);
const libraryPath = async () => `/teams/${await findTeamId()}/sources`;
const rows = (page: Page) => page.getByRole("list", { name: "Sources" }).getByRole("listitem");

/** A one pixel PNG. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

test("a file of references is looked at, its broken line named, and the good ones added", async ({
  browser,
}) => {
  const editor = await openAs(browser, "editor");
  const name = mark();
  await addSource(editor, { title: `Known ${name}`, published: "2020" });
  await editor.goto(await libraryPath());
  await editor.getByRole("button", { name: "Import…" }).click();
  const bib = [
    `@book{a, title = {New ${name}}, year = 2021}`,
    `@book{b, title = {Known ${name}}, year = 2020}`,
    `@book{c, title = {Broken ${name}`,
  ].join("\n");
  const [chooser] = await Promise.all([
    editor.waitForEvent("filechooser"),
    editor.getByRole("button", { name: "Choose a file…" }).click(),
  ]);
  await chooser.setFiles({ name: "a.bib", mimeType: "text/plain", buffer: Buffer.from(bib) });
  const dialog = editor.getByRole("dialog");
  await expect(dialog.getByText("Line 3", { exact: true }).first()).toBeVisible();
  await expect(dialog.getByText(/In the library already/)).toBeVisible();
  await expect(dialog.getByRole("checkbox", { name: new RegExp(`New ${name}`) })).toBeChecked();
  await expect(
    dialog.getByRole("checkbox", { name: new RegExp(`Known ${name}`) }),
  ).not.toBeChecked();
  await dialog.getByRole("button", { name: "Add 2 sources" }).click();
  await expect(dialog).toHaveCount(0);
  await editor.getByRole("searchbox").fill(name);
  await expect(rows(editor)).toHaveCount(3);
});

test("two that are one are merged, and the merge is undone", async ({ browser }) => {
  const editor = await openAs(browser, "editor");
  const name = mark();
  const url = `https://example.org/${name}`;
  await addSource(editor, { title: `First ${name}`, url });
  await addSource(editor, { title: `Second ${name}`, url: `${url}?utm_source=a` });
  await editor.goto(await libraryPath());
  await editor.getByRole("button", { name: "Look at them" }).click();
  const group = editor
    .getByRole("list", { name: "Possible duplicates" })
    .getByRole("listitem")
    .filter({ hasText: name });
  await group.getByRole("radio", { name: new RegExp(`Second ${name}`) }).check();
  await group.getByRole("button", { name: /merge/ }).click();
  await expect(group).toHaveCount(0);
  await editor.getByRole("button", { name: "Undo" }).click();
  await expect(group).toHaveCount(1);
});

test("what is about to be added is found in the library, and a reference fills the form", async ({
  browser,
}) => {
  const editor = await openAs(browser, "editor");
  const name = mark();
  await addSource(editor, { title: `Known ${name}`, url: `https://example.org/${name}` });
  await editor.goto(await libraryPath());
  await editor.getByRole("button", { name: "Add a source…" }).click();
  const reference = `Reporter, F. (2024, March 22). Bridge ${name} closed. Example Gazette. https://example.org/${name}`;
  await editor.getByLabel("Paste a reference").fill(reference);
  await expect(editor.getByText(/^Recognised: .*date/)).toBeVisible();
  await expect(editor.getByLabel("Title", { exact: true })).toHaveValue(`Bridge ${name} closed`);
  await expect(editor.getByLabel("Published", { exact: true })).toHaveValue("22 March 2024");
  await expect(editor.getByRole("combobox", { name: "Publisher" })).toHaveValue("Example Gazette");
  await editor.getByRole("button", { name: `Use this one: Known ${name}` }).click();
  await expect(editor.getByRole("dialog")).toHaveCount(0);
});

test("an uploaded image is blurred behind its reason, each time anew", async ({ browser }) => {
  const editor = await openAs(browser, "editor");
  const { path } = await addSource(editor, {
    ...{ title: `Footage ${mark()}`, contentLabels: ["graphic_violence"] },
  });
  await editor.goto(path);
  await editor.getByRole("button", { name: "Add a capture…" }).click();
  const dialog = editor.getByRole("dialog");
  const choose = async (buffer: Buffer) => {
    const [chooser] = await Promise.all([
      editor.waitForEvent("filechooser"),
      dialog.getByRole("button", { name: /a file…|Another file…/ }).click(),
    ]);
    await chooser.setFiles({ name: "frame.png", mimeType: "image/png", buffer });
    await dialog.getByRole("button", { name: "Store it" }).click();
  };
  await choose(Buffer.from("<!doctype html><p>"));
  await expect(dialog.getByText(/says it is a PNG image, but it is a web page/)).toBeVisible();
  await choose(Buffer.alloc(41_000_000, 1));
  await expect(dialog.getByText(/up to 40 MB; this file has 41\.0 MB/)).toBeVisible();
  await choose(PNG);
  await expect(dialog).toHaveCount(0);
  const blurred = editor.getByRole("img", { name: "Blurred, because of what it may show" });
  await expect(blurred).toBeVisible();
  await expect(blurred).toHaveCSS("filter", /blur/);
  await expect(editor.getByText("graphic violence", { exact: true })).toBeVisible();
  await editor.getByRole("button", { name: "Show", exact: true }).click();
  const shown = editor.getByRole("img", { name: "Capture frame.png" });
  await expect(shown).not.toHaveCSS("filter", /blur/);
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await editor.reload();
  await expect(blurred).toBeVisible();
});

test("the server itself refuses 50 MB at once and hands a capture out inert", async ({
  browser,
}) => {
  const editor = await openAs(browser, "editor");
  const { id, path } = await addSource(editor, { title: `Copy ${mark()}` });
  const send = (fileName: string, data: Buffer) => {
    const capturedAt = null;
    const fields = { kind: "other", fileName, capturedAt };
    const texts = { tool: "", toolVersion: "", archiveUrl: "", note: "" };
    return editor.request.post(`/api/sources/${id}/captures`, {
      params: { fields: JSON.stringify({ ...fields, ...texts }) },
      headers: { "content-type": "application/octet-stream" },
      data,
    });
  };
  const tooLarge = await send("a.pdf", Buffer.alloc(50_000_000));
  expect(tooLarge.status()).toBe(413);
  expect((await tooLarge.json()).error.detail).toContain("up to 40 MB");
  const page = Buffer.from("<!doctype html><script>alert(1)</script>");
  const { id: capture } = await (await send("page.html", page)).json();
  const whole = await editor.request.get(`/api/captures/${capture}`);
  expect(whole.headers()["content-disposition"]).toMatch(/^attachment/);
  expect(whole.headers()["content-type"]).toBe("application/octet-stream");
  const text = await editor.request.get(`/api/captures/${capture}?as=text`);
  expect(text.headers()["content-type"]).toBe("text/plain; charset=utf-8");
  expect(text.headers()["content-security-policy"]).toContain("sandbox; default-src 'none'");
  expect(text.headers()["x-content-type-options"]).toMatch(/^nosniff/);
  expect(text.headers()["cache-control"]).toContain("no-store");
  await editor.goto(path);
  await expect(editor.getByRole("link", { name: "View as text" })).toBeVisible();
});

test("a source is cited in four forms, and says where it is used", async ({ browser }) => {
  const owner = await openAs(browser, "owner");
  const scene = await createScene(owner);
  const entry = await createEntry(owner, scene, "9 Mar 2023 An event");
  const title = `Report ${mark()}`;
  const { path } = await addSource(owner, {
    ...{ title, publisher: "Gazette", published: "2023-03-09", isPerpetratorMedia: true },
    url: "https://example.org/media",
  });
  await owner.goto(entry.path);
  await owner.getByRole("tab", { name: /Sources/ }).click();
  await owner.getByRole("button", { name: "Cite a source…" }).click();
  await owner.getByRole("combobox", { name: "Source" }).fill(title);
  await owner.getByRole("option", { name: title }).click();
  await owner.getByRole("button", { name: "Cite", exact: true }).click();
  await expect(owner.getByText(title).first()).toBeVisible();
  await expect(owner.locator("[data-save-state]")).toHaveText("Saved");

  await expect(async () => {
    await owner.goto(path);
    await expect(owner.getByRole("link", { name: "An event" })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(owner.getByText("The entry as a whole")).toBeVisible();
  await owner.getByRole("button", { name: "Cite as…" }).click();
  const dialog = owner.getByRole("dialog");
  for (const style of ["Chicago, note", "APA", "Harvard", "CSL-JSON"])
    await expect(dialog.getByRole("heading", { name: style })).toBeVisible();
  await expect(dialog.getByText("https://")).toHaveCount(0);
  await expect(dialog.getByText(/hxxps:\/\/example\[\.\]org\/media/).first()).toBeVisible();
  await owner.keyboard.press("Escape");
  await owner.getByRole("link", { name: "An event" }).click();
  await expect(owner).toHaveURL(new RegExp(`entry=${entry.id}`));
});

test("what is typed stays when a colleague adds a source meanwhile, which is offered at once", async ({
  browser,
}) => {
  const [owner, editor] = [await openAs(browser, "owner"), await openAs(browser, "editor")];
  const entry = await createEntry(owner, await createScene(owner), "9 Mar 2023 An event");
  const name = mark();
  await addSource(owner, { title: `First ${name}` });
  await editor.goto(entry.path);
  await editor.getByRole("tab", { name: /Sources/ }).click();
  await editor.getByRole("button", { name: "Cite a source…" }).click();
  const field = editor.getByRole("combobox", { name: "Source" });
  await field.fill(name);
  await expect(editor.getByRole("option", { name: `First ${name}` })).toBeVisible();
  await addSource(owner, { title: `Second ${name}` });
  await editor.getByRole("option", { name: `Second ${name}` }).click();
  await expect(field).toHaveValue(`Second ${name}`);
});

test("a pasted address that the library has is that source, and the field says so", async ({
  browser,
}) => {
  const editor = await openAs(browser, "editor");
  const entry = await createEntry(editor, await createScene(editor), "9 Mar 2023 An event");
  const name = mark();
  await addSource(editor, { title: `Known ${name}`, url: `https://example.org/${name}` });
  await editor.goto(entry.path);
  await editor.getByRole("tab", { name: /Sources/ }).click();
  await editor.getByRole("button", { name: "Cite a source…" }).click();
  const field = editor.getByRole("combobox", { name: "Source" });
  await field.fill("something else");
  await field.evaluate((input, url) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", url);
    input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, `https://example.org/${name}?utm_source=a`);
  await expect(field).toHaveValue(`Known ${name}`);
});

test("a publisher is graded once, for all its sources", async ({ browser }) => {
  const editor = await openAs(browser, "editor");
  const name = `Gazette ${mark()}`;
  await addSource(editor, { title: `One of ${name}`, publisher: name });
  await addSource(editor, { title: `Two of ${name}`, publisher: name });
  await editor.goto(await libraryPath());
  await editor.getByRole("radio", { name: "Publishers" }).click();
  const publishers = editor.getByRole("list", { name: "Publishers" });
  await publishers.getByRole("button", { name: `Edit ${name}` }).click();
  await publishers.getByRole("button", { name: /Reliability/ }).click();
  await editor.getByRole("option", { name: /^B/ }).click();
  await publishers.getByRole("button", { name: "Save" }).click();
  await expect(publishers.getByRole("button", { name: `Edit ${name}` })).toBeVisible();
  await editor.getByRole("radio", { name: "Sources" }).click();
  await editor.getByRole("searchbox").fill(name);
  await expect(rows(editor)).toHaveCount(2);
  await expect(rows(editor).filter({ hasText: "B · usually reliable" })).toHaveCount(2);
});

test("the library and a source's page have no serious fault of accessibility", async ({
  browser,
}) => {
  // Six whole pages and dialogs are examined, two to three seconds each on busy cores.
  test.setTimeout(120_000);
  const owner = await openAs(browser, "owner");
  const { path } = await addSource(owner, {
    ...{ title: `گزارش ${mark()}`, translatedTitle: "A report", sensitivity: "internal" },
  });
  await owner.goto(await libraryPath());
  await owner.getByRole("radio", { name: "Publishers" }).click();
  await expectFormsReady(owner);
  await expectAccessibleInBoth(owner);
  await owner.getByRole("radio", { name: "Sources" }).click();
  await owner.getByRole("button", { name: "Add a source…" }).click();
  await expectFormsReady(owner);
  await expectAccessibleInBoth(owner);
  await owner.goto(path);
  await owner.getByRole("button", { name: "Add a capture…" }).click();
  await expectFormsReady(owner);
  await expectAccessibleInBoth(owner);
});
