import { expect, test } from "vitest";
import { presentEntry } from "#lib/domain/edition/present-entry.ts";
import { WITHHELD_NAME } from "#lib/domain/withhold.ts";
import { assertion, citation, idOf, snapshot } from "#tests/support/domain/entry-fixtures.ts";

const NAME = "A name that two owners know";
const person = assertion(3, "person", {
  ...{ name: NAME, role: "victim", isMinor: false, publicationBasis: "official_list" },
});
const content = snapshot(
  [person],
  [
    citation(1, idOf(3), {
      ...{ sourceId: idOf(9), quote: `${NAME} was there.`, quoteTranslation: NAME },
      ...{ locator: `under ${NAME}`, note: NAME, independentGroup: NAME },
    }),
    citation(2, null, { sourceId: idOf(9), quote: "The whole report." }),
  ],
);
const present = (names: ReadonlySet<string>) =>
  presentEntry(content, { names }, { isPerpetrators: () => false, findArea: () => null });

test("a name that is kept back in an edition goes with what is quoted of it", () => {
  const shown = present(new Set([idOf(3)]));
  expect(JSON.stringify(shown)).not.toContain(NAME);
  expect(shown.assertions[0]?.value).toMatchObject({ name: WITHHELD_NAME });
  expect(shown.citations.map(({ quote }) => quote)).toEqual(["", "The whole report."]);
});

test("of a name that is published what is quoted of it is, too, and what was noted is not", () => {
  const [first] = present(new Set()).citations;
  expect(first).toMatchObject({ quote: `${NAME} was there.`, note: "" });
});
