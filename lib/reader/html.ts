/** Markup that is safe to send: made by `html`, never from a text that somebody wrote. */
export type Html = { readonly markup: string };

/** What may stand in a template: text is escaped, lists are joined, nothing is left out. */
export type HtmlPart = Html | string | number | null | undefined | false | readonly HtmlPart[];

/** A template whose values are escaped unless they are markup already. Attributes stand in quotes. */
export function html(texts: TemplateStringsArray, ...parts: HtmlPart[]): Html {
  let markup = texts[0] ?? "";
  for (const [index, part] of parts.entries()) markup += render(part) + (texts[index + 1] ?? "");
  return { markup };
}

function render(part: HtmlPart): string {
  if (typeof part === "string") return escapeHtml(part);
  if (typeof part === "number") return String(part);
  if (part === null || part === undefined || part === false) return "";
  return "markup" in part ? part.markup : part.map(render).join("");
}

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Safe in text and within quoted attributes; control characters, which HTML forbids, are dropped. */
export const escapeHtml = (text: string): string =>
  SPECIAL.test(text) ? text.replace(SPECIALS, (sign) => ENTITIES[sign] ?? "") : text;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
const SPECIAL = /[&<>"'\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;
const SPECIALS = new RegExp(SPECIAL, "g");

/** An attribute with a space before it; nothing where there is no value. */
export const attribute = (name: AttributeName, value: string | null): Html | null =>
  value === null || value === "" ? null : html` ${{ markup: name }}="${value}"`;

type AttributeName = "lang" | "class" | "id" | "aria-current" | "title";

/** Parts with a separator between them; those that are empty take theirs with them. */
export function joinHtml(parts: readonly HtmlPart[], separator: HtmlPart): HtmlPart {
  const there = parts.map((part) => ({ markup: render(part) })).filter(({ markup }) => markup);
  return there.flatMap((part, index) => (index === 0 ? [part] : [separator, part]));
}
