import { expect, test } from "vitest";
import { ENTRIES, MARKER } from "#tests/support/domain/reader-edition.ts";
import { findUnbalanced, readTags } from "#tests/support/reader/read-tags.ts";
import { render } from "#tests/support/reader/render.ts";

const form = `${ENTRIES.disputed}/report`;
const OPEN = { takesReports: true };

test("every entry leads to its form, where readers can report", () => {
  const link = `/p/a-chronology/2/fa/${form}`;
  for (const path of ["fa", `fa/${ENTRIES.disputed}`, `fa/${ENTRIES.disputed}/embed`]) {
    expect(render(path, undefined, OPEN).body).toContain(`href="${link}"`);
    expect(render(path).body).not.toContain(link);
  }
  expect(render("print", undefined, OPEN).body).not.toContain(form);
});

test.each(["", "fa/", "ps/", "ar/"])(
  "the form in “%s” is labelled, and sent to where it is",
  (language) => {
    const page = render(`${language}${form}`, undefined, { ...OPEN, script: "/p/assets/boot.js" });
    expect(page).toMatchObject({ status: 200, kind: "form", isHidden: true });
    expect(findUnbalanced(page.body)).toEqual([]);
    expect(page.body).not.toContain(MARKER);
    // Its policy lets none run.
    expect(page.body).not.toContain("<script");
    const tags = readTags(page.body).filter(({ isEnd }) => !isEnd);
    const sent = tags.find(({ name }) => name === "form");
    expect(sent?.attributes.get("action")).toBe(`/p/a-chronology/2/${language}${form}`);
    const ids = tags.flatMap(({ attributes }) => attributes.get("id") ?? []);
    const labelled = tags.flatMap(({ attributes }) => attributes.get("for") ?? []);
    for (const { attributes } of tags.filter(({ attributes }) =>
      attributes.has("aria-describedby"),
    )) {
      expect(labelled).toContain(attributes.get("id"));
      for (const id of (attributes.get("aria-describedby") ?? "").split(" "))
        expect(ids).toContain(id);
    }
  },
);

test("what is wrong is said first, with the way to its field, and at the field", () => {
  const problem = { field: "contact", is: "contact" } as const;
  const attempt = { fields: { text: "\nA text", contact: "x" }, problems: [problem] };
  const { body } = render(form, undefined, { ...OPEN, attempt });
  expect(body).toContain('<a href="#contact">This is not an e-mail address.</a>');
  expect(body).toContain('aria-describedby="contact-help contact-problem" aria-invalid="true"');
  expect(body).toContain('dir="auto" aria-describedby="text-help">\n\nA text</textarea>');
});

test("there is a form for what can be read, and nothing else", () => {
  for (const path of ["report", "x/report", `${ENTRIES.merged}/report`, `${form}/x`])
    expect(render(path, undefined, OPEN).status).toBe(404);
  expect(render(form).status).toBe(404);
  expect(render(`${form}/received`, undefined, OPEN).body).toContain("Your report has arrived");
});
