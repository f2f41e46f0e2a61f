import { join, relative } from "node:path";
import { build, stop } from "esbuild";
import { PROJECT_DIR } from "#lib/launch/project.ts";
import { ASSETS, type ReaderScript } from "./reader-script.ts";

const ENTRY = "components/reader/boot.ts";

/** The script of readers' pages, in pieces that are loaded when they are wanted. Takes about 0.2 s. */
export async function bundleReaderScript(): Promise<ReaderScript> {
  const outdir = join(PROJECT_DIR, "assets");
  const { outputFiles } = await build({
    entryPoints: [join(PROJECT_DIR, ENTRY)],
    ...{ bundle: true, write: false, format: "esm", splitting: true, minify: true },
    ...{ target: "es2022", charset: "utf8", legalComments: "none" },
    ...{ outdir, entryNames: "[name]-[hash]", chunkNames: "[name]-[hash]" },
    define: { "process.env.NODE_ENV": '"production"' },
    absWorkingDir: PROJECT_DIR,
  });
  // Its own process, which would stay for more.
  await stop();
  const files = new Map(
    outputFiles.map(({ path, text }) => [
      relative(outdir, path),
      { mediaType: "text/javascript; charset=utf-8", body: text },
    ]),
  );
  const entry = [...files.keys()].find((name) => name.startsWith("boot-"));
  if (entry === undefined) throw new Error("The script of readers' pages has no beginning.");
  return { path: `${ASSETS}${entry}`, files };
}
