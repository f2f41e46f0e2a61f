import type { Page } from "playwright";

type Take = (page: Page, name: string) => Promise<void>;
type Look = { name: string; scheme: "light" | "dark"; isRightToLeft: boolean };

const LOOKS: Look[] = [
  { name: "light", scheme: "light", isRightToLeft: false },
  { name: "dark", scheme: "dark", isRightToLeft: false },
  { name: "rtl", scheme: "light", isRightToLeft: true },
];

const pane = (page: Page) => page.getByLabel("Selected entry");

/** The entry with no, one and many values, each in light, dark and right-to-left. */
export async function takeEvidence(page: Page, path: string, take: Take): Promise<void> {
  await page.goto(path);
  await page.locator("[data-save-state=saved]").waitFor();
  for (const [name, line] of [
    ["none", "حمله بدون تاریخ"],
    ["one", "۴ سنبله ۱۴۰۰ انفجار در کابل"],
  ] as const) {
    await page.getByRole("textbox", { name: "New entry: date and title" }).fill(line);
    await page.keyboard.press("Enter");
    await pane(page).getByText(line.split(" ").slice(-2).join(" ")).waitFor();
    await pane(page).getByRole("textbox", { name: "Narrative" }).waitFor();
    await takeLooks(page, `evidence-${name}`, take);
  }
  await page.getByRole("searchbox", { name: "Search entries" }).fill("Crocus");
  await page.getByRole("option", { name: /Crocus City Hall/ }).click();
  await page.getByRole("button", { name: "Evidence for Killed" }).click();
  await page.getByRole("button", { name: "Evidence for Date" }).click();
  await page.getByRole("searchbox", { name: "Search entries" }).fill("");
  await takeLooks(page, "evidence-many", take);
  await page.getByRole("button", { name: /^Sourcing gaps/ }).click();
  await take(page, "gaps");
}

async function takeLooks(page: Page, name: string, take: Take): Promise<void> {
  for (const look of LOOKS) {
    await page.emulateMedia({ colorScheme: look.scheme });
    await page.evaluate(
      (dir) => {
        document.documentElement.dir = dir;
      },
      look.isRightToLeft ? "rtl" : "ltr",
    );
    await take(page, `${name}-${look.name}`);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.evaluate(() => {
    document.documentElement.dir = "ltr";
  });
}
