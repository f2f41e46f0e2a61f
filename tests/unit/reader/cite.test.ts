import { describe, expect, test } from "vitest";
import { ENTRIES } from "#tests/support/domain/reader-edition.ts";
import { findUnbalanced } from "#tests/support/reader/read-tags.ts";
import { render } from "#tests/support/reader/render.ts";

const ris = "TY  - DATA\r\nID  - a-1\r\nER  - \r\n";
const cite = [
  { label: "APA", text: "A chronology (2026)." },
  { label: "RIS", text: ris },
];
const path = `${ENTRIES.disputed}/cite`;

describe("how to cite", () => {
  test("lines that programs need are kept; a sentence is a paragraph", () => {
    const { body } = render("cite", undefined, { cite });
    expect(body).toMatch(/<pre[^>]*><code>TY {2}- DATA\r?\nID {2}- a-1\r?\nER {2}-<\/code><\/pre>/);
    expect(body).toMatch(/<p class="copy"[^>]*>A chronology \(2026\)\.<\/p>/);
  });

  test("an entry has a page of its own, to which its page leads", () => {
    for (const at of [path, `fa/${path}`]) {
      const page = render(at, undefined, { cite });
      expect(page).toMatchObject({ status: 200, isHidden: true });
      expect(findUnbalanced(page.body)).toEqual([]);
      expect(page.body).toContain("A chronology (2026).");
      const entry = render(at.replace("/cite", "")).body;
      expect(entry).toContain(`href="/p/a-chronology/2/${at}"`);
    }
    expect(render("nothing/cite").status).toBe(404);
  });
});
