import type { BibBlock } from "./bibtex-entries.ts";
import { lineCounter, type ReferenceIssue } from "./reference-file.ts";

/** A field as it is written, with LaTeX in it. */
export type BibField = { name: string; value: string; line: number };
export type BibFields = { key: string; fields: BibField[]; unread: string[] };

type Value = { value: string; end: number; unknown: string[]; isCut?: true };

const KEY = /^\s*([^\s,={}"]+)\s*(,|$)/;
const NAME = /[\s,]*([^\s={}",#@]+)\s*=\s*/y;
const NEXT_FIELD = /\n[ \t]*\p{L}[\p{L}\p{N}_:+-]*[ \t]*=/gu;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** A field without an end is searched for to the end of its entry; so many of them are enough. */
const MOST_BROKEN = 50;

/** The abbreviations that BibTeX knows from the start. */
export const BUILT_IN_STRINGS: ReadonlyMap<string, string> = new Map(
  MONTHS.map((month) => [month, month]),
);

type Reading = {
  body: string;
  isClosed: boolean;
  strings: ReadonlyMap<string, string>;
  issues: ReferenceIssue[];
  found: BibFields;
  lineOf: (offset: number) => number;
  /** How much of the entry had no end or no name so far. */
  broken: number;
};

/**
 * Reads `key, name = value, …`. A value without an end is taken to the next line that begins a
 * field, and is named; what is no field at all comes back in `unread`.
 */
export function readBibFields(
  { body, bodyLine, isClosed }: Pick<BibBlock, "body" | "bodyLine" | "isClosed">,
  strings: ReadonlyMap<string, string>,
  issues: ReferenceIssue[],
): BibFields {
  const key = KEY.exec(body);
  const found: BibFields = { key: key?.[1] ?? "", fields: [], unread: [] };
  const lineAt = lineCounter(body);
  const lineOf = (offset: number): number => bodyLine - 1 + lineAt(offset);
  const reading: Reading = { body, isClosed, strings, issues, found, lineOf, broken: 0 };
  for (let at = key?.[0].length ?? 0; !isAtEnd(body, at); ) {
    at = readField(reading, at);
    if (reading.broken < MOST_BROKEN) continue;
    found.unread.push(body.slice(at).trim());
    break;
  }
  return found;
}

const isAtEnd = (body: string, at: number): boolean => !/[^\s,]/.test(body.slice(at));

function readField(reading: Reading, at: number): number {
  const { body, found, issues } = reading;
  NAME.lastIndex = at;
  const name = NAME.exec(body)?.[1]?.toLowerCase();
  const from = NAME.lastIndex;
  const start = at + (/^[\s,]*/.exec(body.slice(at))?.[0].length ?? 0);
  const line = reading.lineOf(start);
  if (name === undefined) return skipLine(reading, start, line);
  const { value, end, unknown, isCut } = readWholeValue(reading, from, name, line);
  found.fields.push({ name, value, line });
  for (const word of unknown) issues.push(notDefined(word, name, line));
  const follows = /\S/.exec(body.slice(end, end + 2_000))?.[0] ?? ",";
  if (follows !== "," && !isCut) issues.push(noComma(name, line));
  return Math.max(end, at + 1);
}

/** In an entry that is not closed, the value that swallows the next field is the one to blame. */
function readWholeValue(reading: Reading, from: number, name: string, line: number): Value {
  const { body, strings, issues, isClosed } = reading;
  const value = readValue(body, from, strings);
  if (value !== null && (isClosed || value.end <= nextField(body, from))) return value;
  const limit = nextField(body, from);
  reading.broken += 1;
  const message = `The field “${name}” in line ${line} is not closed; it was read as far as the next field.`;
  issues.push({ line, field: name, message });
  const text = body
    .slice(from, limit)
    .replace(/^[{"]/, "")
    .replace(/[,\s]+$/, "");
  return { value: text, end: limit, unknown: [], isCut: true };
}

function nextField(body: string, from: number): number {
  NEXT_FIELD.lastIndex = from;
  return NEXT_FIELD.exec(body)?.index ?? body.length;
}

const notDefined = (word: string, field: string, line: number): ReferenceIssue => ({
  line,
  field,
  message: `“${word}” in the field “${field}” (line ${line}) is not defined by any @string; it was kept as a word.`,
});

const noComma = (field: string, line: number): ReferenceIssue => ({
  line,
  field,
  message: `A comma is missing behind the field “${field}” (line ${line}); it was read as if it were there.`,
});

/** The offset where reading can go on. */
function skipLine(reading: Reading, start: number, line: number): number {
  const { body, found, issues } = reading;
  const end = nextField(body, start);
  const text = body.slice(start, end).trim();
  if (/^[\s{},]*$/.test(text)) return Math.max(end, start + 1);
  const message = `Line ${line} cannot be read: “${text.slice(0, 60)}”. It was kept in the note.`;
  issues.push({ line, message });
  reading.broken += 1;
  found.unread.push(text);
  return Math.max(end, start + 1);
}

/** `{…} # "…" # word # 12`; null where a part has no end. */
function readValue(body: string, from: number, strings: ReadonlyMap<string, string>): Value | null {
  const whole: Value = { value: "", end: from, unknown: [] };
  for (;;) {
    const part = readPart(body, whole.end, strings);
    if (part === null) return null;
    whole.value += part.value;
    whole.unknown.push(...part.unknown);
    whole.end = part.end;
    const more = /^\s*#\s*/.exec(body.slice(part.end, part.end + 200));
    if (more === null) return whole;
    whole.end += more[0].length;
  }
}

function readPart(body: string, from: number, strings: ReadonlyMap<string, string>): Value | null {
  const first = body[from];
  if (first === "{" || first === '"') return readDelimited(body, from, first === "{" ? "}" : '"');
  const word = /^[^\s,#{}"=]+/.exec(body.slice(from, from + 300))?.[0];
  if (word === undefined) return null;
  const value = strings.get(word.toLowerCase());
  const unknown = value === undefined && !/^\d+$/.test(word) ? [word] : [];
  return { value: value ?? word, end: from + word.length, unknown };
}

/** A quotation mark inside braces does not end a quoted value. */
function readDelimited(body: string, from: number, close: string): Value | null {
  let depth = 0;
  for (let at = from + 1; at < body.length; at += 1) {
    const character = body[at];
    if (character === "\\") at += 1;
    else if (character === close && depth === 0) {
      return { value: body.slice(from + 1, at), end: at + 1, unknown: [] };
    } else if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    if (depth < 0) return null;
  }
  return null;
}
