import { expect, type Page } from "@playwright/test";

export const timeline = (page: Page) =>
  page.getByRole("application", { name: "Timeline of the chronology" });

/** What says a change before it is stored. */
export const draftOf = (page: Page) => timeline(page).getByRole("status");

/**
 * A point of the screen on the first mark, found as a hand finds it: where the pointer changes over
 * the canvas. Waits until there is one, since the rows come before the first frame is painted.
 */
export async function findMark(page: Page): Promise<{ x: number; y: number }> {
  let found: { x: number; y: number } | null = null;
  await expect
    .poll(async () => {
      found = await searchMark(page);
      return found;
    }, "a mark on the timeline")
    .not.toBeNull();
  return found!;
}

function searchMark(page: Page): Promise<{ x: number; y: number } | null> {
  const canvas = timeline(page).locator("canvas");
  return canvas.evaluate((element: HTMLCanvasElement) => {
    const box = element.getBoundingClientRect();
    for (let y = box.top + 40; y < box.bottom; y += 5) {
      for (let x = box.left + 130; x < box.right; x += 3) {
        const at = { clientX: x, clientY: y, pointerType: "mouse", bubbles: true };
        element.dispatchEvent(new PointerEvent("pointermove", at));
        if (element.style.cursor === "pointer") return { x, y };
      }
    }
    return null;
  });
}

/** Drags from a point by some pixels, in steps as a hand does. */
export async function drag(
  page: Page,
  from: { x: number; y: number },
  by: { x: number; y: number },
) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 6 });
}
