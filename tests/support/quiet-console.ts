import { afterEach, beforeEach, expect, vi } from "vitest";

/**
 * A test that prints an error has found one. One that expects an error mocks console.error itself
 * and restores it: what it heard is then no longer in this list.
 */
beforeEach(() => {
  vi.spyOn(console, "error");
  vi.spyOn(console, "warn");
});

afterEach(() => {
  const heard = [...callsOf(console.error), ...callsOf(console.warn)];
  vi.restoreAllMocks();
  expect(heard, "printed through console.error or console.warn").toEqual([]);
});

function callsOf(method: typeof console.error): unknown[][] {
  return vi.isMockFunction(method) ? method.mock.calls : [];
}
