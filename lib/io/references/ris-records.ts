import type { ReferenceIssue } from "./reference-file.ts";

export type RisField = { tag: string; value: string; line: number };
export type RisRecord = { fields: RisField[]; line: number };

const LINE = /^\s{0,4}([A-Z][A-Z0-9]) {0,3}-(?: (.*)|)$/;

/**
 * Splits RIS into records, `TY` to `ER`. A line without a tag goes on with the field before it. A
 * record without its `ER` ends where the next begins, and is named.
 */
export function splitRisRecords(text: string): { records: RisRecord[]; issues: ReferenceIssue[] } {
  const records: RisRecord[] = [];
  const issues: ReferenceIssue[] = [];
  let open: RisRecord | null = null;
  for (const [index, content] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    const match = LINE.exec(content.trimEnd());
    const [tag, value] = [match?.[1], (match?.[2] ?? "").trim()];
    if (tag === "TY") {
      if (open !== null) issues.push(withoutEnd(open, line));
      open = { line, fields: [{ tag, value, line }] };
      records.push(open);
    } else if (tag === "ER") {
      if (open === null) issues.push(outside(line, content));
      open = null;
    } else if (content.trim() !== "") {
      if (open === null) issues.push(outside(line, content));
      else addLine(open, tag, value, content, line);
    }
  }
  if (open !== null) issues.push(withoutEnd(open, text.split("\n").length));
  return { records, issues };
}

function addLine(
  { fields }: RisRecord,
  tag: string | undefined,
  value: string,
  content: string,
  line: number,
): void {
  const last = fields.at(-1);
  if (tag !== undefined) fields.push({ tag, value, line });
  else if (last !== undefined) last.value = `${last.value}\n${content.trim()}`.trim();
}

const withoutEnd = ({ line }: RisRecord, at: number): ReferenceIssue => ({
  line,
  field: "ER",
  message: `The reference that begins in line ${line} has no closing line “ER  -” before line ${at}. It was read as far as there.`,
});

const outside = (line: number, content: string): ReferenceIssue => ({
  line,
  message: `Line ${line} belongs to no reference, because no “TY  -” stands before it: “${content.trim().slice(0, 60)}”.`,
});
