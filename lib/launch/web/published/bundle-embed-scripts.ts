import { createHash } from "node:crypto";
import { join } from "node:path";
import { build } from "esbuild";
import { PROJECT_DIR } from "#lib/launch/project.ts";
import { HOST_SCRIPT_PATH } from "#lib/reader/embed/snippet.ts";
import type { Asset } from "./answer-published.ts";

const ASSETS = "/p/assets/";

export type EmbedScripts = {
  /** Of the script within embeds. */
  path: string;
  /** By their paths below `/p/assets/`. */
  files: ReadonlyMap<string, Asset>;
};

/** The script within embeds, whose name has its digest, and the one for the pages around them. */
export async function bundleEmbedScripts(): Promise<EmbedScripts> {
  const [page, host] = [await bundle("page.ts"), await bundle("host.ts")];
  const name = `embed-${createHash("sha256").update(page).digest("hex").slice(0, 16)}.js`;
  const mediaType = "text/javascript; charset=utf-8";
  const files = new Map<string, Asset>([
    [name, { mediaType, body: page }],
    [HOST_SCRIPT_PATH.slice(ASSETS.length), { mediaType, body: host, isStable: true }],
  ]);
  return { path: `${ASSETS}${name}`, files };
}

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(PROJECT_DIR, "lib/reader/embed/script", name)],
    ...{ bundle: true, write: false, format: "iife", minify: true, target: "es2022" },
    absWorkingDir: PROJECT_DIR,
  });
  return outputFiles[0]?.text ?? "";
}
