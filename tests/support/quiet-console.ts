import { afterEach, beforeEach, expect, vi } from "vitest";
import { Refusal } from "#lib/collab/server/refusal.ts";

/**
 * A test that prints an error has found one. One that expects an error mocks console.error itself
 * and restores it: what it heard is then no longer in this list. The collaboration library prints
 * each change that we refuse, which is no error of ours; the collab process has it in its log.
 */
beforeEach(() => {
  for (const method of ["error", "warn"] as const) {
    const print = console[method];
    vi.spyOn(console, method).mockImplementation((...parts) => {
      if (!isRefusal(parts)) print(...parts);
    });
  }
});

afterEach(() => {
  const heard = [...callsOf(console.error), ...callsOf(console.warn)];
  vi.restoreAllMocks();
  expect(
    heard.filter((parts) => !isRefusal(parts)),
    "printed through console.error or console.warn",
  ).toEqual([]);
});

function callsOf(method: typeof console.error): unknown[][] {
  return vi.isMockFunction(method) ? method.mock.calls : [];
}

function isRefusal(parts: readonly unknown[]): boolean {
  return parts.at(-1) instanceof Refusal;
}
