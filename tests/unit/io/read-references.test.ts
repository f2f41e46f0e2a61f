import { describe, expect, test } from "vitest";
import { readReferences, recognizeFormat } from "#lib/io/references/read-references.ts";
import { readCorpus } from "#tests/unit/domain/corpus.ts";
import { describeItem, readCorpusFile } from "./reference-files.ts";

const expected = readCorpus("references/expected.txt");
const issues = readCorpus("references/issues.txt");
const files = [...new Set([...expected, ...issues].map(([file = ""]) => file))];
const linesOf = (rows: string[][], file: string): string[] =>
  rows.filter(([name]) => name === file).map((row) => row.slice(1).join(" | "));

test("the corpus is not empty", () => {
  expect(files.length).toBeGreaterThan(10);
});

describe.each(files)("%s", (file) => {
  const read = readReferences(readCorpusFile(file), file);

  test("gives its references, each with its line", () => {
    const found = read.references.map(({ item, line }) => `${line} | ${describeItem(item)}`);
    expect(found).toEqual(linesOf(expected, file));
  });

  test("names what is wrong by line and field", () => {
    const found = read.issues.map(({ line, field, message }) =>
      [line, field ?? "-", message].join(" | "),
    );
    expect(found).toEqual(linesOf(issues, file));
  });

  test("is recognised whatever its name", () => {
    expect(readReferences(readCorpusFile(file), "download.txt").format).toBe(read.format);
  });
});

test("a byte order mark and Windows line ends change nothing", () => {
  const text = readCorpusFile("broken.bib");
  const windows = `\ufeff${text.replaceAll("\n", "\r\n")}`;
  expect(readReferences(windows).references).toEqual(readReferences(text).references);
  expect(readReferences(windows).issues.map(({ line }) => line)).toEqual(
    readReferences(text).issues.map(({ line }) => line),
  );
});

test("what cannot be read is told, with what can", () => {
  for (const text of ["", "  \n", "just a sentence", "<html><body>x</body></html>"]) {
    const { format, references, issues } = readReferences(text, "x.docx");
    expect([format, references.length]).toEqual(["unknown", 0]);
    expect(issues[0]?.message).toContain("BibTeX, RIS, CSL-JSON");
  }
});

test("the name of a file decides nothing that its text says", () => {
  expect(recognizeFormat("@book{a, title={x}}", "library.ris")).toBe("bibtex");
  expect(recognizeFormat("TY  - BOOK\nER  - ", "library.bib")).toBe("ris");
});

test("a document type of XML is refused, so no entity is ever expanded", () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>
<rdf:RDF><x>&b;</x></rdf:RDF>`;
  const { references, issues } = readReferences(bomb);
  expect(references).toEqual([]);
  expect(issues[0]?.message).toContain("document type");
});

test("an item cannot reach behind its object", () => {
  const text =
    '[{"type": "book", "__proto__": {"polluted": "yes"}, "constructor": "x", "title": "T"}]';
  const [read] = readReferences(text).references;
  expect(read?.item).toEqual({ type: "book", title: "T" });
  expect("polluted" in {}).toBe(false);
});

test.each([
  ["blocks", "@a{}".repeat(100_000)],
  ["fields without an end", `@book{k,${"\na={".repeat(50_000)}`],
  ["open braces", "@book{k, a = ".repeat(50_000)],
  ["braces in a name", `@book{k, author = {{${"{a}".repeat(200_000)}}}}`],
  ["names", `@book{k, author = {${"A, B and ".repeat(50_000)}C}}`],
  ["accents", `@book{k, title = {${"\\'{e} ~ -- ".repeat(50_000)}}}`],
  ["lines of RIS", `TY  - BOOK\n${"AU  - A, B\n".repeat(50_000)}`],
  ["nesting", "[".repeat(100_000)],
])("a file of very many %s is read in a bearable time", (_, text) => {
  const started = performance.now();
  readReferences(text);
  expect(performance.now() - started).toBeLessThan(5_000);
});
