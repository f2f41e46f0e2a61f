import type { Browser, Page } from "playwright";

/** A published edition as a stranger reads it, looked through by keys. */
export async function takeEdition(
  from: Browser,
  baseURL: string,
  take: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  const size = { width: 1280, height: 1000 };
  const context = await from.newContext({ baseURL, viewport: size, locale: "en-GB" });
  const page = await context.newPage();
  await page.goto("/p/isis-k/1");
  await page.getByRole("searchbox").focus();
  const axis = page.getByRole("application");
  await axis.press("ArrowRight");
  for (const _ of [1, 2, 3]) await axis.press("ArrowRight");
  await axis.press("Enter");
  await page.locator(".card a").waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await take(page, "edition");
  await context.close();
}
