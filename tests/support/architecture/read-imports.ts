import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { PROJECT_DIR } from "#lib/launch/project.ts";

/** One import of one file, both by their path from the project's folder. */
export type Import = {
  from: string;
  /** A file of the project, or the name of a package, `node:` ones included. */
  to: string;
  isOwn: boolean;
  /** Only types are taken: nothing of it is there when the program runs. */
  isTypeOnly: boolean;
};

/** Every file of TypeScript in a folder of the project. */
export function listFiles(folder: string): string[] {
  return readdirSync(join(PROJECT_DIR, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(PROJECT_DIR, join(entry.parentPath, entry.name)))
    .sort();
}

/** `import … from "x"`, `export … from "x"`, `import "x"` and `import("x")`. */
const FROM = /^(?:import|export)\s+(type\s)?([^"';]*?)\s*from\s+["']([^"']+)["']/gm;
const BARE = /^import\s+["']([^"']+)["']/gm;
const DYNAMIC = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

export function readImports(file: string): Import[] {
  const text = withoutComments(readFileSync(join(PROJECT_DIR, file), "utf8"));
  const named = [...text.matchAll(FROM)].map(([, type, names, to]) =>
    describeImport(file, to ?? "", Boolean(type) || areAllTypes(names ?? "")),
  );
  const others = [...text.matchAll(BARE), ...text.matchAll(DYNAMIC)].map(([, to]) =>
    describeImport(file, to ?? "", false),
  );
  return [...named, ...others];
}

/** `{ type A, type B }`: as good as `import type`. */
function areAllTypes(names: string): boolean {
  const inner = /^\{([^}]*)\}$/s.exec(names.trim())?.[1];
  const parts = inner?.split(",").map((part) => part.trim()) ?? [];
  const given = parts.filter((part) => part !== "");
  return given.length > 0 && given.every((part) => part.startsWith("type "));
}

function describeImport(from: string, to: string, isTypeOnly: boolean): Import {
  if (to.startsWith("#")) return { from, to: to.slice(1), isOwn: true, isTypeOnly };
  if (to.startsWith("."))
    return { from, to: normalize(join(dirname(from), to)), isOwn: true, isTypeOnly };
  return { from, to, isOwn: false, isTypeOnly };
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}
