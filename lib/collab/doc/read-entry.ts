import * as Y from "yjs";
import { CAPS } from "#lib/domain/caps.ts";
import { ATTACK_TYPES, ENTRY_FLAGS, ENTRY_KINDS } from "#lib/domain/codes.ts";
import type { EntryFacts, EntrySnapshot } from "#lib/domain/entry.ts";
import { type FigureDecision, readDecision } from "#lib/domain/figure-decision.ts";
import { isRecord } from "#lib/domain/record.ts";
import type { Result } from "#lib/domain/result.ts";
import { day } from "#lib/domain/schema-parts.ts";
import { readAssertion, readCitation } from "#lib/domain/schemas.ts";
import { cleanStrings, cleanText, cutCleanText } from "#lib/domain/storable-text.ts";
import { readRichText } from "./rich-text.ts";
import { openEntry } from "./roots.ts";

/**
 * The content of an entry as its document says it now. Documents are written by browsers: what
 * does not fit the model is left out and named in `issues`, never thrown.
 */
export function readEntry(doc: Y.Doc): { snapshot: EntrySnapshot; issues: string[] } {
  const { facts, issues } = readEntryFacts(doc);
  return { snapshot: { ...facts, narrative: readRichText(openEntry(doc).narrative) }, issues };
}

/** All but the narrative: what a form shows, and cheap enough to read at every change. */
export function readEntryFacts(doc: Y.Doc): { facts: EntryFacts; issues: string[] } {
  const roots = openEntry(doc);
  const issues: string[] = [];
  const facts: EntryFacts = {
    title: readText(roots.fields.get("title"), 500),
    summary: readText(roots.fields.get("summary"), 4000),
    kind: readCode(roots.fields.get("kind"), ENTRY_KINDS, "context"),
    laneId: readText(roots.fields.get("lane"), 100) || null,
    embargo: day
      .nullable()
      .catch(null)
      .parse(roots.fields.get("embargo") ?? null),
    attackTypes: ATTACK_TYPES.filter((type) => roots.fields.get(`attack:${type}`) === true),
    flags: ENTRY_FLAGS.filter((flag) => roots.fields.get(`flag:${flag}`) === true),
    tags: readTags(roots.tags),
    assertions: readParts(roots.assertions, CAPS.assertions, readAssertion, issues),
    citations: readParts(roots.citations, CAPS.citations, readCitation, issues),
    decisions: readDecisions(roots.decisions, issues),
  };
  return { facts, issues };
}

export function readText(value: unknown, limit: number): string {
  return typeof value === "string" ? cutCleanText(value, limit) : "";
}

/** Tags that cleaning or cutting makes equal are one. */
function readTags(tags: Y.Map<true>): string[] {
  const read = [...tags.keys()].map((tag) => cutCleanText(tag, 100)).filter((tag) => tag !== "");
  return [...new Set(read)].sort();
}

function readCode<T extends string>(value: unknown, codes: readonly T[], fallback: T): T {
  return codes.find((code) => code === value) ?? fallback;
}

/** In one order for every reader: by creation, then by id. */
function readParts<T extends { id: string; createdAt: string }>(
  parts: Y.Map<Y.Map<unknown>>,
  most: number,
  read: (raw: unknown) => Result<T>,
  issues: string[],
): T[] {
  const found: T[] = [];
  for (const [id, part] of parts) {
    // The key is the id: one within the map would let a part pass for another.
    const result = read({ ...(part instanceof Y.Map ? part.toJSON() : {}), id });
    if (result.ok) found.push(cleanStrings(result.value));
    else issues.push(`${id}: ${result.error}`);
  }
  found.sort((a, b) => compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id));
  if (found.length > most) issues.push(`Only the first ${most} of ${found.length} were read.`);
  return found.slice(0, most);
}

/** Each set whole, so a decision is one plain object; in the order of their keys. */
function readDecisions(decisions: Y.Map<unknown>, issues: string[]): FigureDecision[] {
  const found: FigureDecision[] = [];
  for (const [key, value] of decisions) {
    const result = readDecision(isRecord(value) ? { ...value, key } : value);
    if (result.ok) found.push(cleanStrings(result.value));
    else issues.push(`${cleanText(key)}: ${result.error}`);
  }
  return found.sort((a, b) => compareText(a.key, b.key));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
