import { createHash } from "node:crypto";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { EDITION_FORMATS, isEditionFormat } from "#lib/io/edition/formats.ts";
import { makePublished, SECRETS, URLS } from "#tests/support/domain/edition-fixture.ts";

const published = makePublished();

function compileSchema() {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
  });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(EDITION_FORMATS["chronology.schema.json"].write(published, URLS)));
}

describe("the edition itself", () => {
  test("is its JSON, byte for byte", () => {
    const text = EDITION_FORMATS["chronology.json"].write(published, URLS);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(published.edition)));
    const digest = (of: string) => createHash("sha256").update(of).digest("hex");
    expect(digest(text)).toBe(digest(JSON.stringify(published.edition)));
  });

  test("is what its schema says", () => {
    const validate = compileSchema();
    const isValid = validate(JSON.parse(EDITION_FORMATS["chronology.json"].write(published, URLS)));
    expect(validate.errors).toBeNull();
    expect(isValid).toBe(true);
  });

  test.each([
    ["a field that nobody knows", { extra: 1 }],
    ["another format", { format: "sourceline.edition/2" }],
    [
      "a status of the team's own",
      { entries: [{ ...published.edition.entries[0], status: "draft" }] },
    ],
    ["a digest that is none", { previousDigest: "abc" }],
    ["a scope that says nothing", { scope: {} }],
  ])("is not that with %s", (_, change) => {
    const validate = compileSchema();
    expect(validate(JSON.parse(JSON.stringify({ ...published.edition, ...change })))).toBe(false);
  });

  test("is that with what only newer editions have", () => {
    const chosen = [{ facet: "kind", key: "attack", label: "Attack" }];
    const scope = { text: "", from: "2021", to: "", chosen };
    const validate = compileSchema();
    validate(JSON.parse(JSON.stringify({ ...published.edition, scope, corrects: 1 })));
    expect(validate.errors).toBeNull();
  });

  test("is not that with the value of another field", () => {
    const edition = structuredClone(published.edition);
    const dated = edition.entries.flatMap(({ content }) => content.assertions);
    const date = dated.find(({ field }) => field === "date");
    Object.assign(date ?? {}, { value: { name: "x", actorId: null } });
    expect(compileSchema()(JSON.parse(JSON.stringify(edition)))).toBe(false);
  });
});

describe.each(Object.entries(EDITION_FORMATS))("%s", (name, { write, mediaType }) => {
  test("says nothing that is not to be published", () => {
    const text = write(published, URLS);
    expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text.length).toBeGreaterThan(100);
  });

  test("is the same for the same edition, and has a media type", () => {
    expect(write(makePublished(), URLS)).toBe(write(published, URLS));
    expect(mediaType).toMatch(/^[a-z]+\/[a-z.+-]+(; [a-z0-9=-]+)*$/);
    expect(isEditionFormat(name)).toBe(true);
  });
});

test("a name from an address is no format because objects have such a part", () => {
  for (const name of ["toString", "__proto__", "constructor", "", "entries"])
    expect(isEditionFormat(name)).toBe(false);
});
