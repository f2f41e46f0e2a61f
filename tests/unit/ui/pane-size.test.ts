import { expect, test } from "vitest";
import {
  readStoredPane,
  resizePane,
  sizeForKey,
  writeStoredPane,
} from "#components/ui/pane-size.ts";

const limits = { initial: 312, min: 220, max: 520 };
const open = { size: 312, isCollapsed: false };

test.each([
  [400, { size: 400, isCollapsed: false }],
  [180, { size: 220, isCollapsed: false }],
  [9000, { size: 520, isCollapsed: false }],
  [100, { size: 312, isCollapsed: true }],
])("a drag to %i", (wanted, expected) => {
  expect(resizePane(open, wanted, limits)).toEqual(expected);
});

test("what was stored is read again; anything else gives the initial width", () => {
  const stored = { size: 300, isCollapsed: true };
  expect(readStoredPane(writeStoredPane(stored), limits)).toEqual(stored);
  for (const text of [null, "", "300", "wide open", "1e9 open"]) {
    expect(readStoredPane(text, limits)).toEqual(open);
  }
  expect(readStoredPane("99999 open", limits).size).toBe(520);
});

test("arrow keys move the rule the way they point, whichever side the pane is on", () => {
  const pane = { size: 300, min: 220, max: 520 };
  expect(sizeForKey("ArrowRight", pane, 1)).toBeGreaterThan(300);
  expect(sizeForKey("ArrowRight", pane, -1)).toBeLessThan(300);
  expect(sizeForKey("Home", pane, 1)).toBe(220);
  expect(sizeForKey("End", pane, 1)).toBe(520);
  expect(sizeForKey("a", pane, 1)).toBeNull();
});
