import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const run = promisify(execFile);
const script = new URL("./print-dates.ts", import.meta.url).pathname;

async function printUnder(zone: string): Promise<{ offset: number; lines: unknown }> {
  const { stdout } = await run(process.execPath, [script], {
    env: { ...process.env, TZ: zone, NODE_OPTIONS: "" },
    maxBuffer: 16_000_000,
  });
  return JSON.parse(stdout);
}

test("dates are the same in every time zone", { timeout: 30_000 }, async () => {
  const [utc, kabul, newfoundland] = await Promise.all(
    ["UTC", "Asia/Kabul", "America/St_Johns"].map(printUnder),
  );
  // The zones did take effect, so that equality below means something.
  expect([utc?.offset, kabul?.offset, newfoundland?.offset]).toEqual([0, -270, 150]);
  expect(kabul?.lines).toEqual(utc?.lines);
  expect(newfoundland?.lines).toEqual(utc?.lines);
});
