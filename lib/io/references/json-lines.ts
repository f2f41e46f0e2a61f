import { lineCounter } from "./reference-file.ts";

/** Line in which each element of the list begins whose `[` stands at `from`. */
export function linesOfElements(text: string, from: number): number[] {
  const lineAt = lineCounter(text);
  const lines: number[] = [];
  let [depth, isNew] = [0, false];
  for (let at = Math.max(from, 0); at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (/[\]}]/.test(character)) depth -= 1;
    if (depth === 0 && at > from) break;
    if (isNew && depth === 1 && !/\s/.test(character)) {
      lines.push(lineAt(at));
      isNew = false;
    }
    if (character === '"') at = endOfString(text, at);
    if (/[[{]/.test(character)) depth += 1;
    if (depth === 1 && (character === "[" || character === ",")) isNew = true;
  }
  return lines;
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

/** Where a text stops being JSON, found again, because engines word their errors differently. */
export function lineOfJsonError(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : "";
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  const at = position === undefined ? text.length : Number(position);
  return lineCounter(text)(at);
}
