import {
  ASSERTED_FIELDS,
  ASSERTION_KINDS,
  ATTACK_TYPES,
  CREDIBILITIES,
  DEPRECATION_REASONS,
  ENTRY_FLAGS,
  ENTRY_KINDS,
  FIGURE_RULES,
  RANKS,
  STANCES,
} from "#lib/domain/codes.ts";
import { EDITION_STATUSES } from "#lib/domain/edition/edition.ts";
import {
  code,
  codeOrNull,
  exactly,
  instant,
  listOf,
  ref,
  type Schema,
  text,
  textOrNull,
} from "./parts.ts";
import { FIGURES, VALUE_SCHEMAS } from "./value-schemas.ts";

const ASSERTION = {
  id: text(),
  field: code(ASSERTED_FIELDS),
  kind: code(ASSERTION_KINDS, "somevalue: exists but unknown; novalue: known to be none."),
  value: { description: "By `field`; null unless `kind` is value." },
  subject: text("Of what a figure is unknown or none, e.g. `killed.total`."),
  rank: code(RANKS, "preferred: the one that the team shows; deprecated: no longer stands."),
  reason: codeOrNull(DEPRECATION_REASONS, "Why a deprecated value no longer stands."),
  rationale: text("Why the team ranks it so."),
  note: text("Empty in an edition."),
  createdAt: instant("When it was entered."),
};

/** One value for one field; contradictory ones stay side by side. */
const assertion: Schema = {
  ...exactly(ASSERTION, "One value for one field; contradictory ones stay side by side."),
  allOf: ASSERTED_FIELDS.map((field) => ({
    if: { properties: { field: { const: field } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: { properties: { value: { anyOf: [VALUE_SCHEMAS[field], { type: "null" }] } } },
  })),
};

const citation = exactly(
  {
    ...{ id: text(), assertionId: textOrNull("Null: for the entry as a whole.") },
    sourceId: text("Id of a source, or one of its `mergedIds`."),
    locator: text("Where in the source."),
    note: text("Empty in an edition."),
    quote: text("The words of the source."),
    ...{ quoteLanguage: text("BCP 47."), quoteTranslation: text() },
    credibility: codeOrNull(CREDIBILITIES, "NATO Admiralty code; 6 cannot be judged."),
    stance: code(STANCES),
    independentGroup: text("Copies of one report share a group and count once."),
    createdAt: instant("When it was entered."),
  },
  "What ties a value to a source.",
);

const decision = exactly(
  {
    key: text("Of the reports that compete, e.g. `casualties.killed.total`."),
    ...{ rule: code(FIGURE_RULES), rationale: text(), ...FIGURES },
    outcome: { anyOf: [exactly(FIGURES), { type: "null" }] },
    decidedAt: instant("When the rule was chosen."),
  },
  "How the team comes from several reports to its figure; reports are never summed.",
);

const content = exactly({
  ...{ title: text(), summary: text(), kind: code(ENTRY_KINDS) },
  laneId: textOrNull("Id of a lane."),
  embargo: { type: "null" },
  attackTypes: listOf(code(ATTACK_TYPES), "GTD attacktype 1–9."),
  flags: listOf(code(ENTRY_FLAGS)),
  tags: listOf(text()),
  assertions: listOf(ref("assertion")),
  citations: listOf(ref("citation")),
  decisions: listOf(ref("decision")),
  narrative: ref("richText"),
});

const entry = exactly({
  id: text("Never used again for another entry."),
  version: { type: "integer", minimum: 0, description: "The version that it was made from." },
  status: code(EDITION_STATUSES),
  mergedInto: textOrNull("The entry that stands for it; null unless merged."),
  content: ref("content"),
});

export const ENTRY_SCHEMAS = { entry, content, assertion, citation, decision };
