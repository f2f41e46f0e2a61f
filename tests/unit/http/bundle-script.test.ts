import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { bundleReaderScript } from "#lib/launch/web/published/bundle-script.ts";
import { ASSETS } from "#lib/launch/web/published/reader-script.ts";

const { path, files } = await bundleReaderScript();
const sizeOf = (name: string) => gzipSync(files.get(name)?.body ?? "").length;

test("before anybody reaches for it a page loads less than a kilobyte of script", () => {
  expect(path.startsWith(ASSETS)).toBe(true);
  expect(sizeOf(path.slice(ASSETS.length))).toBeGreaterThan(0);
  expect(sizeOf(path.slice(ASSETS.length))).toBeLessThan(1_024);
});

test("every piece is asked for by a name that there is, and from here alone", () => {
  const names = [...files.keys()];
  const asked = [...files.values()].flatMap(({ body }) =>
    [...body.matchAll(/["'](\.\/[\w-]+\.js)["']/g)].map(([, name = ""]) => name.slice(2)),
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((name) => !names.includes(name))).toEqual([]);
});

test("nothing of a framework and no validator is in it", () => {
  for (const { body } of files.values()) expect(body).not.toMatch(/react|ZodError|hocuspocus/i);
});
