import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importSources } from "#lib/commands/import-sources.ts";
import { createSource } from "#lib/commands/sources.ts";
import { readImportPreview } from "#lib/reads/import-preview.ts";
import { readLibrary } from "#lib/reads/library.ts";
import { readLibraryExport } from "#lib/reads/library-export.ts";
import { type Role, setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { SOURCE } from "./authorization/cast.ts";

const scene = setUpCollab();
const as = (who: Role) => contextOf(scene.world, scene.world.people[who], scene.collab.port);

const bytesOf = (text: string) => new TextEncoder().encode(text);
const file = (text: string, fileName = "a.bib") => ({
  ...{ teamId: scene.world.teamId, bytes: bytesOf(text), fileName },
});
const library = async () => (await readLibrary(await as("editor"), scene.world.teamId)).sources;

const GOOD = "@article{a, title = {One}, journal = {Quarterly}, year = 2021}\n";

describe("an import", () => {
  test("is seen before it is done, and adds what was taken", async () => {
    const two = `${GOOD}@online{b, title = {Two}, url = {https://example.org/b}}\n`;
    const { references, issues } = await readImportPreview(await as("editor"), file(two));
    expect(references.map(({ title, line, duplicate }) => [title, line, duplicate])).toEqual([
      ["One", 1, null],
      ["Two", 2, null],
    ]);
    expect(issues).toEqual([]);
    expect(await library()).toEqual([]);
    await importSources(await as("editor"), { ...file(two), take: [1] });
    expect(await library()).toMatchObject([{ title: "Two", url: "https://example.org/b" }]);
  });

  test("says what is there already, in the library and in the file itself", async () => {
    await importSources(await as("editor"), { ...file(GOOD), take: [0] });
    const again = `${GOOD}@book{b, title = {Rules}, year = 1998}\n@book{c, title = {rules}, year = 1998}`;
    const { references } = await readImportPreview(await as("editor"), file(again));
    expect(references.map(({ duplicate }) => duplicate)).toEqual([
      { in: "library", title: "One", reason: "title", line: 0 },
      null,
      { in: "file", title: "Rules", reason: "title", line: 2 },
    ]);
  });

  test("of a broken file names the line, and the good ones can be taken", async () => {
    const broken = readFileSync("tests/corpus/references/broken.bib", "utf8");
    const read = await readImportPreview(await as("editor"), file(broken));
    expect(read.issues.length).toBeGreaterThan(0);
    expect(read.issues.every(({ line, message }) => line > 0 && message !== "")).toBe(true);
    expect(read.references.length).toBeGreaterThan(0);
    const take = read.references.map((_, at) => at);
    const { added } = await importSources(await as("editor"), { ...file(broken), take });
    expect(await library()).toHaveLength(added);
  });

  test("of what is no file of references says what can be read", async () => {
    const read = await readImportPreview(await as("editor"), file("%PDF-1.7 …", "a.pdf"));
    expect(read).toMatchObject({ references: [], format: "unknown" });
    expect(read.issues[0]?.message).toMatch(/BibTeX, RIS, CSL-JSON/);
  });

  test("that fails on the way adds nothing", async () => {
    const many = Array.from({ length: 450 }, (_, n) => `@book{k${n}, title = {Book ${n}}}\n`);
    const take = many.map((_, at) => at);
    const stop = (done: number) => {
      if (done > 200) throw new Error("the connection is gone");
    };
    const input = { ...file(many.join("")), take, onProgress: stop };
    await expect(importSources(await as("editor"), input)).rejects.toThrow("gone");
    expect(await library()).toEqual([]);
    await expect(
      importSources(await as("editor"), { ...file(GOOD), take: [0, 9] }),
    ).rejects.toThrow("Choose at least one");
  });

  test("of 2,000 references is one transaction that tells how far it is", async () => {
    const many = Array.from(
      { length: 2_000 },
      (_, n) => `@book{k${n}, title = {Book ${n}}, publisher = {Press ${n % 40}}}\n`,
    );
    const steps: number[] = [];
    const onProgress = (done: number) => steps.push(done);
    const take = many.map((_, at) => at);
    await importSources(await as("editor"), { ...file(many.join("")), take, onProgress });
    expect(steps).toEqual(Array.from({ length: 10 }, (_, at) => (at + 1) * 200));
    const { sources, publishers } = await readLibrary(await as("editor"), scene.world.teamId);
    expect([sources.length, publishers.length]).toEqual([2_000, 40]);
  });
});

describe("an export", () => {
  async function fill() {
    const scope = { teamId: scene.world.teamId, chronologyId: null };
    const url = "https://example.org/media";
    const media = { kind: "perpetrator_media" as const, isPerpetratorMedia: true, title: "M", url };
    for (const fields of [
      { ...SOURCE, title: "Report" },
      { ...SOURCE, ...media },
    ])
      await createSource(await as("editor"), { scope, fields });
  }
  const ask = async (who: Role, format: "csl" | "bib" | "ris", withPerpetratorMedia = false) => {
    const { teamId } = scene.world;
    return readLibraryExport(await as(who), { teamId, format, withPerpetratorMedia });
  };

  test("comes back as it was, and leaves perpetrator media out", async () => {
    await fill();
    for (const format of ["csl", "bib", "ris"] as const) {
      const { text, fileName } = await ask("editor", format);
      expect(text).not.toContain("media");
      const read = await readImportPreview(await as("editor"), file(text, fileName));
      expect(read.references.map(({ title }) => title)).toEqual(["Report"]);
    }
  });

  test("has perpetrator media where an owner asks for it, and nobody else", async () => {
    await fill();
    expect((await ask("owner", "csl", true)).text).toContain("https://example.org/media");
    await expect(ask("editor", "csl", true)).rejects.toThrow("Only an owner");
  });
});
