import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the clone: the one that holds package.json. */
export const PROJECT_DIR = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The release, from package.json. */
export function readProjectVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(PROJECT_DIR, "package.json"), "utf8"));
  return String(Reflect.get(Object(manifest), "version"));
}
