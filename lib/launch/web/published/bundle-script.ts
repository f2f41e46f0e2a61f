import { join, relative } from "node:path";
import { type BuildOptions, build, stop } from "esbuild";
import { PROJECT_DIR } from "#lib/launch/project.ts";
import { HOST_SCRIPT_PATH } from "#lib/reader/embed/snippet.ts";
import type { Asset } from "./answer-published.ts";
import { ASSETS, type ReaderScript } from "./reader-script.ts";

const SOURCES = join(PROJECT_DIR, "components/reader");
const OUTPUT = join(PROJECT_DIR, "assets");

/**
 * The scripts of readers' pages, within embeds, and for pages around these, as the first loads the
 * rest in pieces. Each name has the digest of what is in it, but that for pages of others, who
 * have written it down. Takes about 0.2 s.
 */
export async function bundleReaderScript(): Promise<ReaderScript> {
  const [pages, embed, host] = await Promise.all([
    bundle("boot.ts", { format: "esm", splitting: true }),
    bundle("embed/page.ts", { format: "iife" }),
    bundle("embed/host.ts", { format: "iife" }),
  ]);
  // Its own process, which would stay for more.
  await stop();
  const files = new Map<string, Asset>([...pages, ...embed]);
  for (const file of host.values())
    files.set(HOST_SCRIPT_PATH.slice(ASSETS.length), { ...file, isStable: true });
  return { path: findPath(pages, "boot-"), embedPath: findPath(embed, "page-"), files };
}

async function bundle(entry: string, options: BuildOptions): Promise<Map<string, Asset>> {
  const { outputFiles = [] } = await build({
    entryPoints: [join(SOURCES, entry)],
    ...{ bundle: true, write: false, minify: true, outdir: OUTPUT },
    ...{ target: "es2022", charset: "utf8", legalComments: "none" },
    ...{ entryNames: "[name]-[hash]", chunkNames: "[name]-[hash]" },
    define: { "process.env.NODE_ENV": '"production"' },
    absWorkingDir: PROJECT_DIR,
    ...options,
  });
  return new Map(
    outputFiles.map(({ path, text }) => [
      relative(OUTPUT, path),
      { mediaType: "text/javascript; charset=utf-8", body: text },
    ]),
  );
}

function findPath(files: ReadonlyMap<string, Asset>, beginning: string): string {
  const name = [...files.keys()].find((each) => each.startsWith(beginning));
  if (name === undefined) throw new Error(`No script begins with ${beginning}.`);
  return `${ASSETS}${name}`;
}
