import { expect, test } from "vitest";
import { makeLongEdition } from "#tests/support/domain/reader-edition.ts";
import { readTags } from "#tests/support/reader/read-tags.ts";
import { render } from "#tests/support/reader/render.ts";

const thousand = makeLongEdition(1_000);
const tenThousand = makeLongEdition(10_000);
const bytes = (text: string): number => Buffer.byteLength(text);

test("the front of a thousand entries names each of them, and no more", () => {
  const { body } = render("", thousand);
  expect(body.match(/<li id="e-[^"]+"><span class="day">/g)).toHaveLength(1_000);
  expect(bytes(body)).toBeLessThan(800_000);
});

test("the front of ten thousand is no larger: it counts them by year", () => {
  const { body } = render("", tenThousand);
  expect(bytes(body)).toBeLessThan(400_000);
  expect(body).toContain('href="/p/a-chronology/2/year/2016"');
});

test("a year of ten thousand comes in parts, and together they hold each entry once", () => {
  const parts = Array.from({ length: 20 }, (_, at) => render(`year/2016/${at + 1}`, tenThousand))
    .filter(({ status }) => status === 200)
    .map(({ body }) => body);
  expect(parts.length).toBeGreaterThan(1);
  for (const body of parts) expect(bytes(body)).toBeLessThan(2_000_000);
  const ids = parts.flatMap((body) =>
    readTags(body).flatMap(({ name, attributes }) =>
      name === "article" ? (attributes.get("id") ?? []) : [],
    ),
  );
  const own = tenThousand.edition.entries.filter(({ content }) =>
    JSON.stringify(content.assertions[0]?.value).includes('"edtf":"2016'),
  );
  expect(new Set(ids).size).toBe(own.length);
  expect(ids).toHaveLength(own.length);
});

test("the page of an entry does not grow with the edition", () => {
  const [entry] = tenThousand.edition.entries;
  expect(bytes(render(entry?.id ?? "", tenThousand).body)).toBeLessThan(25_000);
});

test("print holds everything, and each entry costs the same", () => {
  const [small, large] = [render("print", makeLongEdition(200)), render("print", thousand)];
  expect(large.body.match(/<article /g)).toHaveLength(1_000);
  expect(bytes(large.body)).toBeLessThan(6 * bytes(small.body));
  expect(bytes(large.body)).toBeLessThan(3_300_000);
});
