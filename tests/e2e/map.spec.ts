import { expect, type Locator, type Page } from "@playwright/test";
import { CHROMIUM_FLAGS } from "#tests/support/chromium.ts";
import { expectAccessible } from "#tests/support/e2e/axe.ts";
import { openAs, title } from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

// A browser without a graphics card draws WebGL by the processor.
test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH,
    args: [
      ...CHROMIUM_FLAGS.filter((flag) => flag !== "--disable-gpu"),
      ...["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
    ],
  },
});

test("the map draws what the rows say, selects by keys, follows the slider, and breaks no policy", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await openAs(browser, "editor");
  const complaints = hearErrors(page);
  await openDemonstration(page);
  await page.getByRole("radio", { name: "Map" }).click();
  const map = page.getByRole("region", { name: "Map of the entries" });
  await expect(map).toBeVisible();
  const inView = page.getByRole("button", { name: /^In view/ });
  await expect(inView).toHaveText(/[1-9]\d/);
  const all = await inView.textContent();
  await expect.poll(() => countAccent(page, map), { timeout: 40_000 }).toBeGreaterThan(200);
  expect(page.workers()).toHaveLength(1);

  await inView.focus();
  await page.keyboard.press("Enter");
  const entry = page
    .getByRole("list", { name: "Entries in view" })
    .getByRole("button", { name: /Crocus City Hall.*Site, within 10 m/ });
  await entry.focus();
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText(/Crocus City Hall/);
  await expect(entry).toHaveAttribute("aria-current", "true");

  const from = page.getByRole("slider", { name: "From" });
  const before = await from.getAttribute("aria-valuetext");
  await from.focus();
  for (let times = 0; times < 9; times += 1) await page.keyboard.press("PageUp");
  await expect(from).not.toHaveAttribute("aria-valuetext", String(before));
  await expect(inView).not.toHaveText(String(all));
  await expect(entry).toBeVisible();
  await expect(page.getByRole("button", { name: /Taliban return to power/ })).toHaveCount(0);
  await expectAccessible(page, { within: ".workspace-middle" });
  await page.getByRole("button", { name: "Whole chronology" }).click();
  await expect(inView).toHaveText(String(all));
  expect(complaints).toEqual([]);
});

test("without WebGL a plain map stands in, also on a phone", async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await openAs(browser, "editor", { viewport: { width: 390, height: 844 } });
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
      return kind === "webgl2" ? null : getContext.call(this, kind);
    } as typeof getContext;
  });
  const complaints = hearErrors(page);
  await openDemonstration(page);
  await page.getByRole("radio", { name: "Map" }).click();
  const map = page.getByRole("application", { name: "Map of the entries" });
  await expect(page.getByText(/^A plain map/)).toBeVisible();
  await expect(map.locator("path[data-entries]")).not.toHaveCount(0);
  await expect(map.locator("[data-mark=cluster]")).toHaveText("8");
  const point = map.locator("[data-mark=point]");
  await expect(point).toHaveCount(1);
  const { x = 0, y = 0, width = 0, height = 0 } = (await point.boundingBox()) ?? {};
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(title(page)).toHaveText(/Crocus City Hall/);
  await page.getByRole("button", { name: "Close" }).first().click();
  await expect(map).toBeVisible();
  expect(page.workers()).toEqual([]);
  expect(complaints).toEqual([]);
});

/** What the page complains of: errors, and what its content security policy kept from it. */
function hearErrors(page: Page): string[] {
  const heard: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") heard.push(message.text());
  });
  return heard;
}

async function openDemonstration(page: Page): Promise<void> {
  await page.goto("/chronologies");
  await page
    .getByRole("link", { name: /Khorasan/ })
    .first()
    .click();
  await page.waitForURL(/\/chronologies\/[0-9a-f-]{36}/);
}

/** How many pixels of a picture have the accent of the light colours: outlines of areas with entries. */
async function countAccent(page: Page, map: Locator): Promise<number> {
  const picture = (await map.screenshot()).toString("base64");
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: image.width, height: image.height });
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
    let count = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const isNear = (part: number, value: number) =>
        Math.abs((pixels[at + part] ?? 0) - value) < 24;
      if (isNear(0, 0x2b) && isNear(1, 0x5f) && isNear(2, 0x8f)) count += 1;
    }
    return count;
  }, picture);
}
