import { parse } from "csv-parse/sync";
import type { CslItem } from "#lib/domain/csl.ts";
import { readInvertedName } from "./build-item.ts";
import { REFERENCE_CAPS, type ReadFormat, type ReferenceIssue } from "./reference-file.ts";
import { readZoteroItem, type ZoteroRecord } from "./zotero-item.ts";
import { ZOTERO_CREATORS } from "./zotero-map.ts";

type Row = { record: string[]; line: number };

/** Columns whose names differ from Zotero's fields by more than their spaces. */
const COLUMNS: Record<string, string> = {
  ...{ Key: "itemKey", Url: "url", "Publication Year": "", Notes: "noteText", Attachments: "" },
  ...{ "Manual Tags": "manualTags", "Automatic Tags": "automaticTags", "Item Type": "itemType" },
};

/** The CSV that Zotero exports: one row for each item, named columns, lists parted by `;`. */
export function readZoteroCsv(text: string): ReadFormat {
  const issues: ReferenceIssue[] = [];
  const rows = readRows(text, issues);
  const [head, ...items] = rows;
  if (head === undefined) return { references: [], issues };
  const references = items
    .filter(({ record }) => record.some((cell) => cell.trim() !== ""))
    .map(({ record, line }) => ({ item: readRow(head.record, record, line, issues), line }));
  return { references, issues };
}

function readRows(text: string, issues: ReferenceIssue[]): Row[] {
  const rows: Row[] = [];
  let line = 1;
  try {
    parse(text, {
      relax_column_count: true,
      relax_quotes: true,
      bom: true,
      to: REFERENCE_CAPS.references + 2,
      on_record: (record: string[], { lines }) => {
        rows.push({ record, line });
        line = lines + 1;
        return null;
      },
    });
  } catch {
    issues.push({ line, message: brokenRow(line) });
  }
  return rows;
}

const brokenRow = (line: number): string =>
  `The row that begins in line ${line} cannot be read: a quotation mark is not closed. The rows before it were read, the rest of the file was not.`;

function readRow(head: string[], cells: string[], line: number, issues: ReferenceIssue[]): CslItem {
  if (cells.length > head.length) issues.push({ line, message: tooMany(line, cells, head) });
  const record: ZoteroRecord = { creators: [], tags: [], notes: [] };
  for (const [at, cell] of cells.entries()) setCell(record, head[at] ?? `column ${at + 1}`, cell);
  if (record.date === undefined) setCell(record, "Date", cells[head.indexOf("Publication Year")]);
  return readZoteroItem(record);
}

const tooMany = (line: number, cells: string[], head: string[]): string =>
  `The row of line ${line} has ${cells.length} cells, the heading has ${head.length}; the others were kept apart.`;

function setCell(record: ZoteroRecord, column: string, cell = ""): void {
  const value = cell.trim();
  const field = COLUMNS[column] ?? fieldName(column);
  if (value === "" || field === "") return;
  const creators = record.creators as ZoteroRecord[];
  if (Object.hasOwn(ZOTERO_CREATORS, field)) creators.push(...readCreators(value, field));
  else if (/Tags$/.test(field)) (record.tags as string[]).push(...splitList(value));
  else if (field === "noteText") (record.notes as string[]).push(value);
  else record[field] = value;
}

/** “Publication Title” is `publicationTitle`; DOI, ISBN and ISSN stay. */
function fieldName(column: string): string {
  const words = column.trim().split(/\s+/);
  if (/^(DOI|ISBN|ISSN)$/.test(column.trim())) return column.trim();
  return words
    .map((word, at) => (at === 0 ? word.toLowerCase() : word[0]?.toUpperCase() + word.slice(1)))
    .join("");
}

const splitList = (value: string): string[] =>
  value
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);

function readCreators(value: string, creatorType: string): ZoteroRecord[] {
  return splitList(value).map((text) => {
    const name = readInvertedName(text);
    return { creatorType, name: name?.literal, firstName: name?.given, lastName: name?.family };
  });
}
