import { neutralizeFormula } from "./neutralize-formula.ts";

/** Rows of cells; the first may be the heads. */
export type Cells = readonly (readonly string[])[];

/**
 * Tab-separated text as spreadsheets paste it. A line break or a tab within a cell would begin
 * another one, and not every program undoes quotes: a space stands for it.
 */
export const toTabbedText = (cells: Cells): string =>
  cells.map((row) => row.map(flatten).join("\t")).join("\n");

/** The same as an HTML table, for programs that keep directions and rows of that. */
export function toHtmlTable(cells: Cells): string {
  const rows = cells.map((row) => `<tr>${row.map(toHtmlCell).join("")}</tr>`);
  return `<table>${rows.join("")}</table>`;
}

const flatten = (text: string): string =>
  neutralizeFormula(text).replace(/[\t\r\n\v\f\u2028\u2029]+/g, " ");

const toHtmlCell = (text: string): string => `<td dir="auto">${escapeHtml(flatten(text))}</td>`;

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? "");
