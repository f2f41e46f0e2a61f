/** Where pages of editions load what they load from. */
export const ASSETS = "/p/assets/";

export type ReaderScript = {
  /** Of the script that pages load, "" where they have none; the others it asks for itself, when they are wanted. */
  path: string;
  /** By their paths below `ASSETS`; each name has the digest of what is in it. */
  files: ReadonlyMap<string, { mediaType: string; body: string }>;
};

/** Next has copies of its own of our modules: what it shares with the server goes through the process. */
const SHARED = Symbol.for("sourceline.reader-script");
type Shared = { [SHARED]?: string };

/** Tells pages that Next answers, the previews, what script those of editions load. */
export function shareScriptPath(path: string): void {
  (globalThis as Shared)[SHARED] = path;
}

export const sharedScript = (): ReaderScript => ({
  ...{ path: (globalThis as Shared)[SHARED] ?? "", files: new Map() },
});
