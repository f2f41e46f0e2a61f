import { CONTENT_LABELS, RELIABILITIES, SOURCE_KINDS, SOURCE_TIERS } from "#lib/domain/codes.ts";
import { LICENCES } from "#lib/domain/edition/credits.ts";
import { EDITION_FORMAT, type PublishedEdition } from "#lib/domain/edition/edition.ts";
import { SCOPE_FACETS } from "#lib/domain/edition/scope.ts";
import { type EditionUrls, formatUrl } from "../urls.ts";
import { ENTRY_SCHEMAS } from "./entry-schemas.ts";
import {
  code,
  exactly,
  exactlyOr,
  flag,
  instant,
  listOf,
  ref,
  type Schema,
  sha256,
  text,
} from "./parts.ts";

const name: Schema = {
  ...{ type: "object", additionalProperties: false, description: "A name as in CSL-JSON." },
  properties: { family: text(), given: text(), literal: text() },
};

const source = exactly({
  ...{ id: text(), kind: code(SOURCE_KINDS), tier: code(SOURCE_TIERS) },
  ...{ title: text("As the source has it."), translatedTitle: text() },
  ...{ language: text("BCP 47; empty: not known."), authors: listOf(name), publisher: text() },
  reliability: code(RELIABILITIES, "Of the publisher, NATO Admiralty code; F: cannot be judged."),
  published: text("EDTF; empty: not known."),
  url: text("Empty for perpetrators' own media."),
  accessed: text("EDTF; empty: not known."),
  isPerpetratorMedia: flag("Made by the perpetrators themselves."),
  contentLabels: listOf(code(CONTENT_LABELS), "What it shows that one should be warned of."),
  csl: { type: "object", description: "Other variables of CSL-JSON." },
  mergedIds: listOf(text(), "Ids by which citations may still name it."),
  withheld: listOf(code(["address", "details"]), "What of it is not published."),
});

const richText: Schema = {
  ...{ type: "object", required: ["type"], description: "ProseMirror JSON." },
  properties: {
    ...{ type: text(), text: text(), attrs: { type: "object" } },
    marks: listOf({ type: "object", required: ["type"], properties: { type: text() } }),
    content: listOf(ref("richText")),
  },
  additionalProperties: false,
};

const lane = exactly({
  ...{ id: text(), title: text(), hue: { type: "integer", minimum: 0, maximum: 4 } },
  position: { type: "number", description: "Lanes stand in its order." },
});

const era = exactly({
  id: text(),
  title: text(),
  start: text("EDTF or .."),
  end: text("EDTF or .."),
});

const scope: Schema = exactly(
  {
    text: text("Words that each entry has; empty: none were asked for."),
    ...{ from: text("EDTF; empty: no bound."), to: text("EDTF; empty: no bound.") },
    chosen: listOf(
      exactly({
        facet: code(SCOPE_FACETS),
        key: text("Id, code or tag; none: entries that have none of it."),
        label: text("As it was called when the edition was made."),
      }),
    ),
  },
  "What of the chronology is in it; absent: all of it.",
);

const credits: Schema = exactly(
  {
    authors: listOf(name, "As they wish to be cited."),
    licence: {
      ...{ anyOf: [code(LICENCES), { type: "null" }] },
      description: "SPDX identifier; null: all rights are reserved.",
    },
  },
  "Who wrote it and what may be done with it; absent: neither was said.",
);

/** The schema of an edition's JSON, `chronology.json`. */
export const EDITION_SCHEMA: Schema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "A published edition of a chronology",
  ...exactlyOr(
    {
      format: { const: EDITION_FORMAT },
      ...{ slug: text(), number: { type: "integer", minimum: 1 } },
      publishedAt: instant("In UTC."),
      previousDigest: {
        anyOf: [sha256, { type: "null" }],
        description: "SHA-256 of the edition before, byte for byte; null for the first.",
      },
      ...{ title: text(), summary: text(), introduction: ref("richText") },
      timeZone: text("IANA zone by whose clock its times are shown."),
      ...{ lanes: listOf(lane), eras: listOf(era) },
      notes: text("What the team says of this edition."),
      errata: text("What it corrects; empty unless it is a correction."),
      isVerifiedOnly: flag("Only what was verified is in it."),
      entries: listOf(ref("entry"), "In the order of time."),
      sources: listOf(ref("source"), "Those that are cited."),
    },
    {
      scope,
      credits,
      corrects: { type: "integer", minimum: 1, description: "The edition it corrects." },
    },
  ),
  $defs: { ...ENTRY_SCHEMAS, source, richText },
};

/** The schema as a file, with its own address as its id. */
export const writeSchema = (_: PublishedEdition, urls: EditionUrls): string =>
  `${JSON.stringify({ $id: formatUrl(urls, "chronology.schema.json"), ...EDITION_SCHEMA }, null, 2)}\n`;
