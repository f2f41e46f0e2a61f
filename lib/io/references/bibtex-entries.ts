import { lineCounter, type ReferenceIssue } from "./reference-file.ts";

/** One `@type{…}` of a file. `body` is what stands between its braces; `line` where it begins. */
export type BibBlock = {
  type: string;
  body: string;
  line: number;
  bodyLine: number;
  isClosed: boolean;
};

const START = /@[ \t]*([\p{L}_-]+)\s*([{(])/gu;
/** An entry that begins in a line of its own, which no field's text does. */
const NEXT_ENTRY =
  /\n[ \t]*@[ \t]*[a-z]+[ \t]*[{(][ \t]*[^\s,{}()"=]+[ \t]*,[ \t]*(?:[\w-]+[ \t]*=|\r?\n|$)/gi;

/**
 * Splits BibTeX into its blocks, each with its line, so that a broken one takes no other with it.
 * What stands between blocks is a comment by the rules of BibTeX and is passed over.
 */
export function splitBibBlocks(text: string): { blocks: BibBlock[]; issues: ReferenceIssue[] } {
  const blocks: BibBlock[] = [];
  const issues: ReferenceIssue[] = [];
  const lineAt = lineCounter(text);
  const limits = [...text.matchAll(NEXT_ENTRY)].map(({ index }) => index);
  START.lastIndex = 0;
  let nth = 0;
  for (let match = START.exec(text); match !== null; match = START.exec(text)) {
    const from = match.index + match[0].length;
    const block = { type: (match[1] ?? "").toLowerCase(), line: lineAt(match.index) };
    while ((limits[nth] ?? text.length) < from) nth += 1;
    const end = endOfBlock(text, from, limits[nth] ?? text.length, match[2] === "(");
    const stop = end.at === -1 ? end.limit : end.at;
    const body = text.slice(from, stop);
    const bodyLine = lineAt(from);
    blocks.push({ ...block, body, bodyLine, isClosed: end.at !== -1 });
    if (end.at === -1) issues.push(notClosed(block, body, lineAt(stop)));
    START.lastIndex = end.at === -1 ? end.limit : end.at + 1;
  }
  return { blocks, issues };
}

function notClosed(
  { type, line }: { type: string; line: number },
  body: string,
  lastLine: number,
): ReferenceIssue {
  const key = /^\s*([^\s,{}="]+)\s*,/.exec(body)?.[1];
  const name = key === undefined ? `The @${type}` : `The entry “${key.slice(0, 80)}”`;
  const message = `${name} that begins in line ${line} is not closed; a } is missing by line ${lastLine}. What could be read of it was kept.`;
  return { line, message };
}

type BlockEnd = { at: number; limit: number };

/** `at` -1 where the braces do not close before the next entry or the end of the text (`limit`). */
function endOfBlock(text: string, from: number, limit: number, isRound: boolean): BlockEnd {
  let depth = 0;
  for (let at = from; at < limit; at += 1) {
    const character = text[at];
    if (character === "\\") at += 1;
    else if (character === "{") depth += 1;
    else if (character === ")" && isRound && depth === 0) return { at, limit };
    else if (character === "}") {
      if (depth === 0 && !isRound) return { at, limit };
      depth -= 1;
    }
  }
  return { at: -1, limit };
}
