import type { Asset } from "./answer-published.ts";

/** Where pages of editions load what they load from. */
export const ASSETS = "/p/assets/";

export type ReaderScript = {
  /** Of the script that pages load, "" where they have none; the others it asks for itself. */
  path: string;
  /** Of the script within embeds. */
  embedPath: string;
  /** By their paths below `ASSETS`. */
  files: ReadonlyMap<string, Asset>;
};

/** Next has copies of its own of our modules: what it shares with the server goes through the process. */
const SHARED = Symbol.for("sourceline.reader-script");
type Shared = { [SHARED]?: string };

/** Tells pages that Next answers, the previews, what script those of editions load. */
export function shareScriptPath(path: string): void {
  (globalThis as Shared)[SHARED] = path;
}

export const sharedScript = (): ReaderScript => ({
  ...{ path: (globalThis as Shared)[SHARED] ?? "", embedPath: "", files: new Map() },
});
