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
