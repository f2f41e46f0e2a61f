/** Citations are inline parts, never HTML: what they say is text wherever it is shown. */
export type CitationPart = { text: string; italic?: true };

export const plain = (text: string): CitationPart[] => (text === "" ? [] : [{ text }]);
export const italic = (text: string): CitationPart[] =>
  text === "" ? [] : [{ text, italic: true }];

/** The text of a citation without its italics. */
export const plainText = (parts: readonly CitationPart[]): string =>
  parts.map(({ text }) => text).join("");

/** Joins what is there; a group that is empty takes its separator with it. */
export function join(groups: CitationPart[][], separator: string): CitationPart[] {
  const there = groups.filter((group) => plainText(group) !== "");
  return there.flatMap((group, at) => (at === 0 ? group : [...plain(separator), ...group]));
}

/** Sentences, each with one full stop; a title that ends in `?` or `!` keeps its own. */
export function sentences(groups: CitationPart[][]): CitationPart[] {
  return join(
    groups.filter((group) => plainText(group) !== "").map((group) => closed(group)),
    " ",
  );
}

/** With a full stop at the end; inside quotation marks where the text ends in them. */
export function closed(parts: CitationPart[]): CitationPart[] {
  return /[.?!؟۔]["”’»]?$/u.test(plainText(parts)) || parts.length === 0
    ? parts
    : [...parts, { text: "." }];
}

/** Neighbours of one look become one part. */
export function merged(parts: CitationPart[]): CitationPart[] {
  const whole: CitationPart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last !== undefined && last.italic === part.italic) last.text += part.text;
    else whole.push({ ...part });
  }
  return whole;
}
