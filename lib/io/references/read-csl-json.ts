import { readCslItem } from "#lib/domain/read-csl.ts";
import { lineOfJsonError, linesOfElements } from "./json-lines.ts";
import {
  lineCounter,
  REFERENCE_CAPS,
  type ReadFormat,
  type ReferenceIssue,
} from "./reference-file.ts";
import { readZoteroItem, type ZoteroRecord } from "./zotero-item.ts";

type ReadJson = ReadFormat & { format: "csl-json" | "better-bibtex-json" };

/**
 * CSL-JSON (a list, one item, or `{"items": […]}`) and the JSON of Better BibTeX, told apart by
 * whether the items have a `type` or an `itemType`.
 */
export function readJsonReferences(text: string): ReadJson {
  const parsed = parseJson(text);
  if ("line" in parsed) return { format: "csl-json", references: [], issues: [parsed] };
  const items = listOf(parsed.value);
  if (items === null) return { format: "csl-json", references: [], issues: [noList] };
  const isZotero = items.some((item) => isObject(item) && typeof item.itemType === "string");
  const lines = isSingle(parsed.value)
    ? [lineOfFirst(text)]
    : linesOfElements(text, startOfList(text));
  const found: ReadFormat = { references: [], issues: [] };
  for (const [index, item] of items.slice(0, REFERENCE_CAPS.references + 1).entries()) {
    readItem(item, lines[index] ?? 1, isZotero, found);
  }
  return { format: isZotero ? "better-bibtex-json" : "csl-json", ...found };
}

function readItem(raw: unknown, line: number, isZotero: boolean, found: ReadFormat): void {
  if (isZotero && isObject(raw)) {
    if (raw.itemType === "attachment") return;
    found.references.push({ item: readZoteroItem(raw as ZoteroRecord), line });
    return;
  }
  const read = readCslItem(raw);
  if (!read.ok) {
    found.issues.push({ line, message: `Line ${line}: ${read.error}` });
    return;
  }
  found.references.push({ item: read.value.item, line });
  for (const { field, message } of read.value.issues) {
    found.issues.push({ line, field, message: `In the reference of line ${line}: ${message}` });
  }
}

const noList: ReferenceIssue = {
  line: 1,
  message: "This JSON holds no references: a list of CSL items was expected.",
};

function parseJson(text: string): { value: unknown } | ReferenceIssue {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const line = lineOfJsonError(text, error);
    const message = `This is not whole JSON; it breaks off or has a mistake in line ${line}. Nothing was read from it.`;
    return { line, message };
  }
}

function listOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return null;
  if (Array.isArray(value.items)) return value.items;
  return typeof value.type === "string" || typeof value.itemType === "string" ? [value] : null;
}

const isSingle = (value: unknown): boolean => isObject(value) && !Array.isArray(value.items);
const lineOfFirst = (text: string): number => lineCounter(text)(text.indexOf("{"));

function startOfList(text: string): number {
  const items = /^\s*\{/.test(text) ? /"items"\s*:\s*\[/.exec(text) : null;
  return items === null ? text.indexOf("[") : items.index + items[0].length - 1;
}

const isObject = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === "object" && raw !== null && !Array.isArray(raw);
