import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Everything the built pages depend on. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "db",
  "public",
  "package-lock.json",
  "next.config.js",
  "postcss.config.js",
  "tsconfig.json",
];

/** Applied by the launcher, never bundled into a page. */
const NOT_BUILT = new Set(["db/migrations", "db/seed", "lib/launch"]);

/** SHA-256 over the names and bytes of all sources, and the version of Node; hexadecimal. */
export function hashSources(projectDir: string): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of SOURCES.flatMap((source) => listFiles(projectDir, source))) {
    const bytes = readFileSync(join(projectDir, file));
    hash.update(`\0${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/** Paths below the project, sorted, so that every file system gives the same hash. */
function listFiles(projectDir: string, path: string): string[] {
  const stat = statSync(join(projectDir, path), { throwIfNoEntry: false });
  if (!stat || NOT_BUILT.has(path)) return [];
  if (!stat.isDirectory()) return [path];
  const names = readdirSync(join(projectDir, path)).sort();
  return names.flatMap((name) => listFiles(projectDir, `${path}/${name}`));
}
