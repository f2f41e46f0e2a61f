import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { openDatabase } from "#db/client.ts";
import { EnvError, readEnv } from "#lib/env.ts";
import { CHANGES_FEED, EDITION_FEEDS } from "#lib/io/edition/feeds/formats.ts";
import { EDITION_FORMATS } from "#lib/io/edition/formats.ts";
import { chooseDataDir } from "#lib/launch/data-dir.ts";
import { LaunchError } from "#lib/launch/launch-error.ts";
import { isRoot } from "#lib/launch/postgres/os-user.ts";
import { PROJECT_DIR } from "#lib/launch/project.ts";
import { bundleReaderScript } from "#lib/launch/web/published/bundle-script.ts";
import { drawPng } from "#lib/launch/web/published/draw-png.ts";
import { createRendering } from "#lib/launch/web/published/rendering.ts";
import { withDatabase } from "#lib/launch/with-database.ts";
import { READER_LANGUAGES } from "#lib/reader/language.ts";
import {
  type EditionSeries,
  type ReadEdition,
  readEdition,
  readEditionChanges,
  readEditionSeries,
  readNewestNumber,
} from "#lib/reads/published.ts";

const USAGE = "npm run export-site -- <slug> [number] [folder]";
/** What the script of the pages asks for. */
const DATA = ["data/rows.json", "data/texts.json"];
const NOTHING_ASKED = { before: null, query: "" };
const PAGES = ["", "sources", "cite", "download", "verify", "print", "embed", "embedding"];

/**
 * `npm run export-site -- <slug> [number] [folder]`: writes an edition as files that any host of
 * static files serves as they are, under the addresses that they have here.
 */
async function main(): Promise<number> {
  const [slug = "", asked, folder = "site"] = process.argv.slice(2);
  if (slug === "") throw new LaunchError(USAGE);
  const env = readEnv();
  const dataDir = chooseDataDir({
    setting: env.SOURCELINE_DATA_DIR,
    projectDir: PROJECT_DIR,
    otherUserMustEnter: isRoot(),
  });
  return withDatabase(env, dataDir, async (url) => {
    const { db, end } = openDatabase(url, { pool: 1, name: "sourceline-export" });
    try {
      const number = asked ? Number(asked) : ((await readNewestNumber(db, slug)) ?? 0);
      const edition = await readEdition(db, { slug, number });
      if (!edition || !("document" in edition)) throw new LaunchError(`There is no such edition.`);
      const script = await bundleReaderScript();
      const readChanges = (all: EditionSeries) => readEditionChanges(db, all);
      const rendering = createRendering(env.SOURCELINE_URL, script, readChanges, {
        ...{ takesReports: false, drawPng },
      });
      const files = await listFiles(edition, rendering);
      const series = await readEditionSeries(db, slug);
      for (const name of [...Object.keys(EDITION_FEEDS), CHANGES_FEED.name]) {
        const feed = series && (await rendering.renderFeed(series, name));
        if (feed) files.set(`p/${slug}/${name}`, feed.body);
      }
      for (const [name, body] of files) writeFile(resolve(folder), name, body);
      console.log(`${files.size} files of edition ${number} are in ${resolve(folder)}.`);
      return 0;
    } finally {
      await end();
    }
  });
}

async function listFiles(
  published: ReadEdition,
  rendering: ReturnType<typeof createRendering>,
): Promise<Map<string, string | Uint8Array>> {
  const { edition, document } = published;
  const base = `p/${edition.slug}/${edition.number}`;
  const files = new Map<string, string | Uint8Array>();
  const ids = edition.entries.map(({ id }) => id);
  const pages = [
    ...PAGES,
    ...ids,
    ...ids.flatMap((id) => [`${id}/cite`, `${id}/embed`, `${id}/embedding`]),
  ];
  for (const language of READER_LANGUAGES)
    for (const page of pages) {
      const path = [language === "en" ? "" : language, page].filter(Boolean).join("/");
      const made = rendering.renderPage(published, path, NOTHING_ASKED);
      if (made?.status === 200) files.set(join(base, path, "index.html"), made.body);
      const card = await rendering.renderCard(published, join(path, "card.png"));
      if (card) files.set(join(base, path, "card.png"), card.body);
    }
  for (const name of DATA) {
    const data = rendering.renderPage(published, name, NOTHING_ASKED);
    if (data) files.set(join(base, name), data.body);
  }
  for (const name of Object.keys(EDITION_FORMATS))
    files.set(`${base}/export/${name}`, rendering.renderExport(published, name)?.body ?? "");
  files.set(`${base}/export/chronology.json`, document);
  for (const [name, { body }] of rendering.assets) files.set(`p/assets/${name}`, body);
  return files;
}

function writeFile(folder: string, name: string, body: string | Uint8Array): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body);
}

main()
  .catch((error) => {
    const isPlain = error instanceof LaunchError || error instanceof EnvError;
    console.error(isPlain ? error.message : error);
    return 1;
  })
  .then((code) => process.exit(code));
