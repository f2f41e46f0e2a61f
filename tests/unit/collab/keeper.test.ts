import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createKeeper } from "#lib/collab/server/store/keeper.ts";
import { createCollectingLog } from "#tests/support/collecting-log.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a document that cannot be projected is logged at once, and then once a minute", async () => {
  const { log, lines } = createCollectingLog();
  let [tries, fails] = [0, true];
  const project = async () => {
    tries += 1;
    if (fails) throw new Error("not now");
  };
  const keeper = createKeeper({ project, cutVersion: async () => null }, log);
  const document = { id: "one", kind: "chronology" } as const;
  keeper.touch(document);
  await vi.advanceTimersByTimeAsync(59_000);
  expect(tries).toBeGreaterThan(5);
  expect(lines).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(lines).toHaveLength(2);
  expect(keeper.secondsBehind()).toBeGreaterThan(100);
  fails = false;
  await vi.advanceTimersByTimeAsync(20_000);
  expect(keeper.secondsBehind()).toBe(0);
  fails = true;
  keeper.touch(document);
  await vi.advanceTimersByTimeAsync(1000);
  expect(lines).toHaveLength(3);
});

test("documents changed by the hundred are settled one after the other, and one that fails again later", async () => {
  const { log } = createCollectingLog();
  let [running, most, fails] = [0, 0, true];
  const settled: string[] = [];
  const project = async (id: string, { compact }: { compact: boolean }) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    if (fails && id === "7") throw new Error("not now");
    if (compact) settled.push(id);
  };
  const versions: string[] = [];
  const cutVersion = async (id: string) => versions.push(id);
  const keeper = createKeeper({ project, cutVersion }, log);
  const ids = Array.from({ length: 100 }, (_, n) => String(n));
  for (const id of ids) keeper.settleLater({ id, kind: "entry" });
  await vi.advanceTimersByTimeAsync(5 * 101);
  // One of the hundred, beside the one that is tried again by itself.
  expect(most).toBeLessThanOrEqual(2);
  expect(keeper.secondsBehind()).toBe(0);
  expect(settled).toEqual(ids.filter((id) => id !== "7"));
  fails = false;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(settled.at(-1)).toBe("7");
  expect([...versions].sort()).toEqual([...ids].sort());
});

test("what waits to be settled is done before the server stops", async () => {
  const { log } = createCollectingLog();
  const settled = new Set<string>();
  const project = async (id: string) => settled.add(id);
  const keeper = createKeeper({ project, cutVersion: async () => null }, log);
  for (let n = 0; n < 20; n += 1) keeper.settleLater({ id: String(n), kind: "entry" });
  expect(await keeper.flush(1000)).toBe(true);
  expect(settled.size).toBe(20);
});
