import type * as Y from "yjs";
import * as edit from "#lib/collab/doc/edit-entry.ts";
import { openEntry } from "#lib/collab/doc/roots.ts";
import type { Assertion, DateValue } from "#lib/domain/assertion.ts";
import {
  ATTACK_TYPES,
  DEPRECATION_REASONS,
  ENTRY_FLAGS,
  FIGURE_RULES,
  QUALIFIERS,
  RANKS,
} from "#lib/domain/codes.ts";
import { newAssertion, newCitation } from "#lib/domain/new-assertion.ts";
import type { Random } from "#tests/fuzz/convergence/random.ts";

type Edit = (doc: Y.Doc, random: Random) => void;

const WORDS = ["Kabul", "Jalalabad", "کابل", "prison", "claimed", "🕊️", "raid", "2015-01"] as const;
const TAGS = ["suicide", "disputed", "first", "foreign", "unclear"] as const;
const createdAt = "2026-01-01T00:00:00.000Z";

export const word = (random: Random) => `${random.pick(WORDS)} ${random.below(1000)}`;

/** What the form does to an entry: fields, tags, assertions, citations. */
export const FACT_EDITS: readonly Edit[] = [
  (doc, random) => edit.setEntryField(doc, "title", word(random)),
  (doc, random) => edit.setEntryField(doc, "summary", word(random)),
  (doc, random) => edit.setEntryField(doc, "kind", random.pick(["attack", "arrest", "context"])),
  (doc, random) => edit.addTag(doc, random.pick(TAGS)),
  (doc, random) => edit.removeTag(doc, random.pick(TAGS)),
  (doc, random) => edit.addAssertion(doc, makeDate(random)),
  changeAssertion,
  rankAssertion,
  removeAssertion,
  decideFigure,
  (doc, random) => edit.setAttackType(doc, random.pick(ATTACK_TYPES), random.chance(60)),
  (doc, random) => edit.setFlag(doc, random.pick(ENTRY_FLAGS), random.chance(60)),
  addCitation,
  (doc, random) =>
    withKey(openEntry(doc).citations, random, (id) =>
      edit.editCitation(doc, id, { locator: `para ${random.below(40)}` }),
    ),
  (doc, random) => withKey(openEntry(doc).citations, random, (id) => edit.removeCitation(doc, id)),
];

function makeDate(random: Random): Assertion {
  const [note, value] = [word(random), dateValue(random)];
  return newAssertion({ id: newId(random), field: "date", value, note, createdAt });
}

function dateValue(random: Random): DateValue {
  const edtf = `2015-0${1 + random.below(9)}`;
  return { edtf, text: edtf, calendar: "gregorian", time: null, zone: null };
}

function changeAssertion(doc: Y.Doc, random: Random): void {
  withKey(openEntry(doc).assertions, random, (id) => {
    if (random.chance(50)) edit.editAssertion(doc, id, { rank: "preferred", note: word(random) });
    else edit.editAssertion(doc, id, { kind: "value", value: dateValue(random) });
  });
}

function rankAssertion(doc: Y.Doc, random: Random): void {
  withKey(openEntry(doc).assertions, random, (id) => {
    const [rank, reason] = [random.pick(RANKS), random.pick(DEPRECATION_REASONS)];
    edit.editAssertion(doc, id, { rank, reason, rationale: word(random) });
  });
}

/** With its citations, or, as older clients did, without. */
function removeAssertion(doc: Y.Doc, random: Random): void {
  const { assertions } = openEntry(doc);
  withKey(assertions, random, (id) => {
    if (random.chance(50)) edit.removeAssertion(doc, id);
    else assertions.delete(id);
  });
}

const KEYS = ["casualties.killed.total", "casualties.wounded.total", "count.attacks"] as const;

function decideFigure(doc: Y.Doc, random: Random): void {
  const [key, rule] = [random.pick(KEYS), random.pick(FIGURE_RULES)];
  const figure = { low: random.below(10), best: null, high: 10 + random.below(10) };
  const rest = { rationale: word(random), outcome: null, decidedAt: createdAt };
  const qualifier = random.pick(QUALIFIERS);
  edit.setDecision(
    doc,
    key,
    random.chance(80) ? { key, rule, qualifier, ...figure, ...rest } : null,
  );
}

export function addCitation(doc: Y.Doc, random: Random): void {
  withKey(openEntry(doc).assertions, random, (assertionId) => {
    const said = { locator: "para 1", note: word(random), credibility: 2, createdAt } as const;
    const ids = { id: newId(random), assertionId, sourceId: newId(random) };
    edit.addCitation(doc, newCitation({ ...ids, ...said }));
  });
}

function withKey(map: Y.Map<Y.Map<unknown>>, random: Random, act: (id: string) => void): void {
  const keys = [...map.keys()].sort();
  if (keys.length > 0) act(random.pick(keys));
}

/** A uuid of the seed's own, so that a run can be repeated. */
export function newId(random: Random): string {
  const digits = (count: number) =>
    Array.from({ length: count }, () => random.below(16).toString(16)).join("");
  return `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`;
}
