import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT_DIR } from "#lib/launch/project.ts";
import { type Import, listFiles, readImports } from "#tests/support/architecture/read-imports.ts";

/**
 * domain ← policy, io, reader, collab/doc, db ← commands, reads ← actions ← components, app.
 * What a rule finds is printed as `file → import`.
 */
const imports = ["app", "components", "db", "lib"].flatMap(listFiles).flatMap(readImports);

const isIn = (path: string, ...folders: string[]) =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
const isPackage = ({ to, isOwn }: Import, ...names: string[]) => !isOwn && isIn(to, ...names);
const isOwnIn = ({ to, isOwn }: Import, ...folders: string[]) => isOwn && isIn(to, ...folders);
const COLLABORATION = ["yjs", "y-protocols", "lib0", "@hocuspocus", "@tiptap/y-tiptap"];
const FRAMEWORK = [
  "next",
  "next-auth",
  "react",
  "react-dom",
  "react-aria-components",
  "server-only",
];
const SCREEN = ["app", "components"];

/** Imports of these folders, but for files that are allowed for a reason. */
const importsOf = (folders: string[], except: Record<string, string> = {}) =>
  imports.filter(({ from }) => isIn(from, ...folders) && !(from in except));

function expectNone(found: readonly Import[]): void {
  expect(found.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
}

test("there is something to look at", () => {
  expect(imports.length).toBeGreaterThan(500);
  const isTypeOnly = (from: string, to: string) =>
    imports.find((found) => found.from === from && found.to === to)?.isTypeOnly;
  expect(isTypeOnly("lib/domain/entry.ts", "lib/domain/assertion.ts")).toBe(true);
  expect(isTypeOnly("lib/collab/doc/create.ts", "yjs")).toBe(false);
});

test("every import of our own names a file that exists", () => {
  const files = new Set(["app", "components", "db", "lib"].flatMap(listFiles));
  const isCode = ({ to }: Import) => /\.tsx?$/.test(to);
  expectNone(imports.filter((found) => found.isOwn && isCode(found) && !files.has(found.to)));
});

describe("the pure core", () => {
  test("domain knows nothing but itself", () => {
    const allowed = ["zod", "edtf", "@internationalized/date", "diff", "node-diff3"];
    expectNone(
      importsOf(["lib/domain"]).filter(
        (found) => !isOwnIn(found, "lib/domain") && !isPackage(found, ...allowed),
      ),
    );
  });

  test("policy knows nothing but itself and the domain", () => {
    expectNone(importsOf(["lib/policy"]).filter((f) => !isOwnIn(f, "lib/policy", "lib/domain")));
  });

  test("readers' pages are made of the core, the outlines and the exports, and of nothing else", () => {
    const own = ["lib/reader", "lib/domain", "lib/geo", "lib/io"];
    expectNone(
      importsOf(["lib/reader"]).filter(
        (found) => !isOwnIn(found, ...own) && found.to !== "node:crypto",
      ),
    );
  });

  test("io and the shape of documents know only the core", () => {
    expectNone(
      importsOf(["lib/io", "lib/collab/doc"]).filter(
        (found) =>
          found.isOwn && !isOwnIn(found, "lib/io", "lib/collab/doc", "lib/domain", "lib/policy"),
      ),
    );
  });
});

describe("the database", () => {
  /** What starts with the whole program in hand, not a layer of it. */
  const ENTRIES = { "db/seed/main.ts": "writes the demonstration through the doors of collab" };

  test("imports only itself and the core", () => {
    const core = ["db", "lib/domain", "lib/policy"];
    const settings = { ...ENTRIES, "db/web-database.ts": "reads the settings of web" };
    expectNone(importsOf(["db"], settings).filter((f) => f.isOwn && !isOwnIn(f, ...core)));
  });

  test("queries and schema authorize nobody and read no settings", () => {
    expectNone(
      importsOf(["db/queries", "db/schema"]).filter((found) =>
        isOwnIn(found, "lib/auth", "lib/env.ts", "lib/commands", "lib/reads"),
      ),
    );
  });
});

describe("collaboration", () => {
  test("yjs and hocuspocus stay under lib/collab; others take types at most", () => {
    const outside = imports.filter(({ from }) => !isIn(from, "lib/collab"));
    const found = outside.filter((each) => isPackage(each, ...COLLABORATION));
    expectNone(found.filter(({ from, isTypeOnly }) => !isTypeOnly || !isIn(from, "components")));
  });

  test("the protocol is for both sides: no Node, no yjs", () => {
    expectNone(
      importsOf(["lib/collab/protocol.ts"]).filter(
        (found) => isPackage(found, ...COLLABORATION) || found.to.startsWith("node:"),
      ),
    );
  });

  test("the browser's part knows nothing of the server's", () => {
    expectNone(
      importsOf(["lib/collab/client"]).filter(
        (found) =>
          isOwnIn(found, "lib/collab/server", "db", "lib/auth", "lib/env.ts", ...SCREEN) ||
          found.to.startsWith("node:"),
      ),
    );
  });

  test("the server's part knows nothing of the browser's", () => {
    expectNone(importsOf(["lib/collab/server"]).filter((f) => isOwnIn(f, "lib/collab/client")));
  });
});

describe("commands and reads", () => {
  test("they, collab and the database run without Next and React", () => {
    const plain = ["lib/commands", "lib/reads", "lib/collab/server", "lib/collab/doc", "db"];
    expectNone(importsOf(plain).filter((found) => isPackage(found, ...FRAMEWORK)));
  });

  test("they know nothing of what calls them", () => {
    const callers = ["lib/actions", "lib/http", "lib/launch", ...SCREEN];
    expectNone(importsOf(["lib/commands", "lib/reads"]).filter((f) => isOwnIn(f, ...callers)));
  });

  test("reads write nothing: they take no command", () => {
    expectNone(importsOf(["lib/reads"]).filter((found) => isOwnIn(found, "lib/commands")));
  });

  test("only collab's own process changes documents", () => {
    const callers = ["lib/commands", "lib/reads", "lib/actions", "lib/http", ...SCREEN];
    expectNone(importsOf(callers).filter((f) => isOwnIn(f, "lib/collab/server") && !f.isTypeOnly));
  });
});

describe("the screen", () => {
  test("app holds no SQL and no documents", () => {
    expectNone(
      importsOf(["app"]).filter(
        (f) => isPackage(f, "postgres", "drizzle-orm", ...COLLABORATION) || isOwnIn(f, "db"),
      ),
    );
  });

  test("components take no database and no server code, and of reads only types", () => {
    const server = ["db", "lib/commands", "lib/collab/server", "lib/auth", "lib/env.ts"];
    const found = importsOf(["components"]).filter((f) => isOwnIn(f, ...server, "lib/reads"));
    expectNone(found.filter((f) => !f.isTypeOnly || isOwnIn(f, ...server)));
  });

  test("the script of readers' pages is small: nothing of a framework, and of lib only the core", () => {
    const own = ["components/reader", "components/timeline", "lib/domain", "lib/reader"];
    const found = importsOf(["components/reader"]);
    expect(found.length).toBeGreaterThan(20);
    expectNone(
      found.filter(
        (each) =>
          isPackage(each, ...FRAMEWORK) ||
          (each.isOwn && !isOwnIn(each, ...own, "lib/collab/client/store.ts")),
      ),
    );
  });

  test("nothing below imports from the screen", () => {
    expectNone(importsOf(["lib", "db"]).filter((found) => isOwnIn(found, ...SCREEN)));
  });
});

test("every table says in a sentence what it is for", () => {
  const nameless = listFiles("db/schema").flatMap((file) => {
    const text = readFileSync(join(PROJECT_DIR, file), "utf8");
    const tables = [...text.matchAll(/(\*\/\n)?export const (\w+) = pgTable\(/g)];
    return tables.filter(([, comment]) => !comment).map(([, , name]) => `${file}: ${name}`);
  });
  expect(nameless).toEqual([]);
});

/** The migrator skips a file that is older than the newest one applied. */
test("the journal of migrations is in the order of time", () => {
  const text = readFileSync(join(PROJECT_DIR, "db/migrations/meta/_journal.json"), "utf8");
  const journal = JSON.parse(text) as { entries: { idx: number; when: number; tag: string }[] };
  const { entries } = journal;
  expect(entries.length).toBeGreaterThan(0);
  expect(entries).toEqual([...entries].sort((a, b) => a.when - b.when));
  expect(new Set(entries.map(({ when }) => when)).size).toBe(entries.length);
  expect(entries.map(({ idx, tag }) => [idx, tag.slice(0, 4)])).toEqual(
    entries.map((_, index) => [index, String(index).padStart(4, "0")]),
  );
});
