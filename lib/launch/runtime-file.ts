import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ProcessId } from "#lib/launch/processes.ts";

/**
 * What a running instance tells about itself: for `npm run verify`, for tests, and for the next
 * start, which has to clear away what a killed one left behind. It holds no secret.
 */
export type Runtime = {
  url: string;
  supervisor: ProcessId;
  databasePort?: number;
  children: Record<string, ProcessId>;
};

const fileIn = (dataDir: string) => join(dataDir, "runtime.json");

/** Replace the runtime file as a whole. */
export function writeRuntime(dataDir: string, runtime: Runtime): void {
  const file = fileIn(dataDir);
  writeFileSync(`${file}.new`, `${JSON.stringify(runtime, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** The runtime file; undefined if there is none or it cannot be understood. */
export function readRuntime(dataDir: string): Runtime | undefined {
  try {
    const runtime = JSON.parse(readFileSync(fileIn(dataDir), "utf8")) as Runtime;
    return typeof runtime.supervisor?.pid === "number" && runtime.children ? runtime : undefined;
  } catch {
    return undefined;
  }
}

/** Remove the runtime file after a clean stop. */
export function removeRuntime(dataDir: string): void {
  rmSync(fileIn(dataDir), { force: true });
}
