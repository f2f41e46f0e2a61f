import { neutralizeFormula } from "./neutralize-formula.ts";
import type { Cells } from "./write-cells.ts";

/**
 * Comma-separated text (RFC 4180) with a byte order mark, by which spreadsheets know UTF-8. What a
 * spreadsheet would compute has an apostrophe before it.
 */
export const toCsv = (cells: Cells): string =>
  `\ufeff${cells.map((row) => `${row.map(quote).join(",")}\r\n`).join("")}`;

function quote(text: string): string {
  const safe = neutralizeFormula(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
