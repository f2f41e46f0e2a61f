/** A tag of a page, with its attributes as they are written. */
export type Tag = { name: string; isEnd: boolean; attributes: Map<string, string>; at: number };

/** The tags of a page; enough to look at markup that we have written ourselves. */
export function readTags(page: string): Tag[] {
  return [...page.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:[^>"]|"[^"]*")*)>/gi)].map((match) => ({
    ...{ name: match[2] ?? "", isEnd: match[1] === "/", at: match.index },
    attributes: new Map(
      [...(match[3] ?? "").matchAll(/([^\s="/]+)(?:="([^"]*)")?/g)].map(
        ([, name = "", value = ""]) => [name, value],
      ),
    ),
  }));
}

const VOID = new Set(["meta", "link", "br", "hr", "img", "input"]);
const CLOSED = new Set(["circle", "rect", "line", "path", "stop"]);

/** What is opened and never closed, or closed in another order. */
export function findUnbalanced(page: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const { name, isEnd } of readTags(page)) {
    if (VOID.has(name) || CLOSED.has(name)) continue;
    if (!isEnd) open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

/** Levels of the headings, in the order of the page. */
export const readHeadings = (page: string): number[] =>
  readTags(page)
    .filter(({ name, isEnd }) => !isEnd && /^h[1-6]$/.test(name))
    .map(({ name }) => Number(name[1]));

/** The text of a page without its tags; entities stay as they are. */
export const readText = (page: string): string => page.replace(/<[^>]*>/g, " ");
