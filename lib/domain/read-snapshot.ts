import { z } from "zod";
import { CAPS } from "./caps.ts";
import type { ChronologySnapshot, Era, Lane } from "./chronology.ts";
import { ATTACK_TYPES, ENTRY_FLAGS, ENTRY_KINDS } from "./codes.ts";
import { readTimeZone } from "./date/time-zone.ts";
import type { EntrySnapshot } from "./entry.ts";
import { readDecision } from "./figure-decision.ts";
import { isRecord } from "./record.ts";
import { fail, ok, type Result } from "./result.ts";
import { sanitizeRichText } from "./rich-text.ts";
import { day, describeIssue, edtf, requiredText, text, uuid } from "./schema-parts.ts";
import { readAssertion, readCitation } from "./schemas.ts";
import { cleanStrings } from "./storable-text.ts";

/** What could be read of an untrusted document, and a sentence for each thing that could not. */
export type ReadSnapshot<T> = { snapshot: T; issues: string[] };

const FIELDS = z.object({
  title: text(CAPS.title),
  summary: text(CAPS.summary),
  kind: z.enum(ENTRY_KINDS).catch("context"),
  laneId: uuid.nullable().catch(null),
  embargo: day.nullable().catch(null),
});

/** Known codes of a list, each once, in the order of the code list. */
const codes = <T extends string>(known: readonly T[], raw: unknown): T[] =>
  Array.isArray(raw) ? known.filter((code) => raw.includes(code)) : [];

const LANE = z.object({
  id: uuid,
  title: text(CAPS.name),
  hue: z.number().int().min(0).max(4).catch(4),
  position: z.number().catch(0),
});

const limit = z.literal("..").or(edtf);
const ERA = z.object({ id: uuid, title: text(CAPS.name), start: limit, end: limit });
const TAG = requiredText(CAPS.tag);

/** Reads an entry. Never fails: bad pieces are left out and named in `issues`. */
export function readEntrySnapshot(raw: unknown): ReadSnapshot<EntrySnapshot> {
  const record = isRecord(raw) ? raw : {};
  const issues: string[] = isRecord(raw) ? [] : ["The entry is not an object."];
  const assertions = readList(record.assertions, CAPS.assertions, readAssertion, issues);
  const citations = readList(record.citations, CAPS.citations, readCitation, issues);
  const decisions = readList(record.decisions, CAPS.decisions, readDecision, issues);
  const tags = readList(record.tags, CAPS.tags, readTag, issues);
  const narrative = sanitizeRichText(record.narrative);
  const fields = FIELDS.parse(record);
  const attackTypes = codes(ATTACK_TYPES, record.attackTypes);
  const flags = codes(ENTRY_FLAGS, record.flags);
  const parts = { tags, assertions, citations, decisions };
  const facts = cleanStrings({ ...fields, attackTypes, flags, ...parts });
  return { snapshot: { ...facts, tags: [...new Set(facts.tags)], narrative }, issues };
}

/** Reads a chronology's own document in the same manner. */
export function readChronologySnapshot(raw: unknown): ReadSnapshot<ChronologySnapshot> {
  const record = isRecord(raw) ? raw : {};
  const issues: string[] = isRecord(raw) ? [] : ["The chronology is not an object."];
  const lanes = readList(record.lanes, CAPS.lanes, readLane, issues);
  const eras = readList(record.eras, CAPS.eras, readEra, issues);
  const { title, summary } = FIELDS.parse(record);
  const introduction = sanitizeRichText(record.introduction);
  const timeZone = readTimeZone(record.timeZone);
  const texts = cleanStrings({ title, summary, lanes, eras });
  return { snapshot: { introduction, ...texts, timeZone }, issues };
}

/** Reads one lane of an untrusted document. */
export const readLane = (raw: unknown): Result<Lane> => readWith(LANE, raw, "A lane");

/** Reads one era of an untrusted document. */
export const readEra = (raw: unknown): Result<Era> => readWith(ERA, raw, "An era");

/** Reads one tag: trimmed, not empty, capped. */
export const readTag = (raw: unknown): Result<string> => readWith(TAG, raw, "A tag");

function readWith<T>(schema: z.ZodType<T>, raw: unknown, what: string): Result<T> {
  const read = schema.safeParse(raw);
  return read.success ? ok(read.data) : fail(`${what} was left out: ${describeIssue(read.error)}.`);
}

function readList<T>(
  raw: unknown,
  cap: number,
  read: (one: unknown) => Result<T>,
  issues: string[],
): T[] {
  if (!Array.isArray(raw)) return [];
  if (raw.length > cap) issues.push(`Only the first ${cap} of ${raw.length} were read.`);
  const values: T[] = [];
  for (const one of raw.slice(0, cap)) {
    const result = read(one);
    if (result.ok) values.push(result.value);
    else issues.push(result.error);
  }
  return values;
}
