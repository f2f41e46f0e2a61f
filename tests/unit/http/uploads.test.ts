import { describe, expect, test } from "vitest";
import { AppError } from "#lib/errors.ts";
import { readCaptureFields } from "#lib/http/capture-fields.ts";
import { readTake } from "#lib/http/read-take.ts";
import { readUpload } from "#lib/http/read-upload.ts";
import { streamProgress } from "#lib/http/stream-progress.ts";
import { readImport } from "#lib/io/references/read-import.ts";

const ADDRESS = "http://localhost/x";
const post = (body: BodyInit, url = ADDRESS) => new Request(url, { method: "POST", body });

async function refusalOf(work: Promise<unknown> | (() => unknown)): Promise<string> {
  try {
    await (typeof work === "function" ? work() : work);
    return "taken";
  } catch (error) {
    return error instanceof AppError ? `${error.code}: ${error.detail}` : String(error);
  }
}

describe("a file that is sent", () => {
  test("comes as a form or as the body itself", async () => {
    const form = new FormData();
    form.set("file", new Blob(["@book{a}"]), "کتاب.bib");
    form.set("take", "[0]");
    const sent = await readUpload(post(form), 1000);
    expect([sent.fileName, new TextDecoder().decode(sent.bytes), sent.field("take")]).toEqual([
      "کتاب.bib",
      "@book{a}",
      "[0]",
    ]);
    const bare = await readUpload(post("@book{b}", `${ADDRESS}?name=b.bib`), 1000);
    expect([bare.fileName, bare.bytes.length]).toEqual(["b.bib", 8]);
  });

  test("is refused where it is too large, or none", async () => {
    expect(await refusalOf(readUpload(post("x".repeat(2_000_001)), 2_000_000))).toBe(
      "too_large: Up to 2 MB can be sent here; nothing was changed.",
    );
    expect(await refusalOf(readUpload(post(new FormData()), 1000))).toMatch(/Choose a file/);
  });
});

test("what is taken of a file is a list of places", async () => {
  expect(readTake("[2,0]")).toEqual([2, 0]);
  for (const wrong of ["", "{}", "[-1]", '["a"]', "[1.5]"])
    expect(await refusalOf(() => readTake(wrong))).toMatch(/^bad_request: take:/);
});

describe("what is said of a capture", () => {
  const FIELDS = {
    ...{ kind: "pdf", fileName: "a.pdf", capturedAt: null },
    ...{ tool: "", toolVersion: "", archiveUrl: "", note: "" },
  };
  const read = (fields: unknown) =>
    readCaptureFields(
      post("", `${ADDRESS}?fields=${encodeURIComponent(JSON.stringify(fields) ?? "")}`),
    );

  test("is read, and what is wrong names its field", async () => {
    expect(read(FIELDS)).toEqual(FIELDS);
    const wrong = [
      { ...FIELDS, archiveUrl: "javascript:alert(1)" },
      { ...FIELDS, capturedAt: "yesterday" },
      { ...FIELDS, kind: "program" },
      { ...FIELDS, note: "a\u0000b" },
      null,
    ];
    const refusals = await Promise.all(wrong.map((fields) => refusalOf(() => read(fields))));
    expect(refusals.map((refusal) => refusal.split(":")[1]?.trim())).toEqual([
      "archiveUrl",
      "capturedAt",
      "kind",
      "fields",
      "fields",
    ]);
  });
});

test("progress comes line by line, and a failure as the last one", async () => {
  const failing = streamProgress(async (onProgress) => {
    onProgress(1, 2);
    throw new AppError("bad_request", "Choose one.");
  });
  const lines = (await failing.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines).toMatchObject([
    { done: 1, of: 2 },
    { error: { code: "bad_request", detail: "Choose one." } },
  ]);
});

test("an imported reference has a title, and an address that can be one", () => {
  const bib = "@misc{a, publisher = {Office}, url = {ftp://example.org/a}}";
  const { works, issues } = readImport(new TextEncoder().encode(bib), "a.bib");
  expect(works).toMatchObject([
    { line: 1, work: { title: "Office", url: "", note: "Address: ftp://example.org/a" } },
  ]);
  expect(issues).toContainEqual({
    ...{ line: 1, field: "title" },
    message: "This reference has no title; one was made.",
  });
});
