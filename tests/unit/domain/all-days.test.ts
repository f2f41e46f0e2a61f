import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const script = new URL("./check-all-days.ts", import.meta.url).pathname;
const ZONES = ["UTC", "Asia/Kabul", "America/St_Johns"];
/** From 1900-01-01 to 2100-12-31. */
const DAYS = 73_414;
const CALENDARS = 3;

type Found = {
  offset: number;
  days: number;
  written: number;
  checksum: number;
  problems: string[];
};

async function checkUnder(zone: string, part: number): Promise<Found> {
  const env = { ...process.env, TZ: zone, PART: String(part), NODE_OPTIONS: "" };
  const { stdout } = await run(process.execPath, [script], { env });
  return JSON.parse(stdout);
}

test("no day from 1900 to 2100 is ever another one, in three calendars and three zones", {
  timeout: 120_000,
}, async () => {
  const found = await Promise.all(ZONES.map(checkUnder));
  expect(found.map(({ problems }) => problems)).toEqual([[], [], []]);
  expect(new Set(found.map(({ checksum }) => checksum)).size).toBe(1);
  // The zones did take effect, and every day was there.
  expect(found.map(({ offset }) => offset)).toEqual([0, -270, 150]);
  expect(found.map(({ days }) => days)).toEqual(ZONES.map(() => DAYS * CALENDARS));
  expect(found.reduce((sum, { written }) => sum + written, 0)).toBe(DAYS * CALENDARS);
});
