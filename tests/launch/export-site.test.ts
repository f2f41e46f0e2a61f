import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { startInstance } from "#tests/support/instance.ts";
import { launch } from "#tests/support/launched-process.ts";
import { makeTempDir, removeTempDir } from "#tests/support/temp-dir.ts";

/** A host of files takes no reports, and so its pages have no link to their form. */
const withoutReport = (page: string): string =>
  page.replace(/<p class="entry-tools">.*?<\/p>/g, "");

it("the demonstration is served as it is written into a folder", async () => {
  const instance = await startInstance({ demo: true });
  onTestFinished(() => instance.dispose());
  const folder = makeTempDir();
  onTestFinished(() => removeTempDir(folder));
  const env = { SOURCELINE_DATA_DIR: instance.dataDir, SOURCELINE_URL: instance.url };
  const exported = launch("export-site.ts", env, ["isis-k", "1", folder]);
  expect((await exported.ended).code).toBe(0);
  for (const path of ["", "fa/", "verify/"]) {
    const served = await fetch(`${instance.url}/p/isis-k/1/${path}`);
    const written = readFileSync(join(folder, "p/isis-k/1", path, "index.html"), "utf8");
    expect(withoutReport(await served.text())).toBe(withoutReport(written));
    expect(written).not.toContain("/report");
  }
  const style = /href="(\/p\/assets\/[^"]+)"/.exec(
    readFileSync(join(folder, "p/isis-k/1/index.html"), "utf8"),
  );
  expect(existsSync(join(folder, style?.[1] ?? "nothing"))).toBe(true);
  for (const path of ["embed/index.html", "fa/embedding/index.html", "card.png", "ar/card.png"])
    expect(existsSync(join(folder, "p/isis-k/1", path)), path).toBe(true);
  expect(existsSync(join(folder, "p/assets/embed.js"))).toBe(true);
  const unknown = launch("export-site.ts", env, ["nothing", "1", folder]);
  expect((await unknown.ended).code).toBe(1);
});
