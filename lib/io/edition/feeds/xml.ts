import { escapeHtml } from "../escape-html.ts";

/** Text as text in XML 1.0, also within an attribute. */
export const escapeXml = escapeHtml;

/** An element with text in it. */
export const element = (
  name: string,
  text: string,
  attributes: Record<string, string> = {},
): string => `<${name}${attributesOf(attributes)}>${escapeXml(text)}</${name}>`;

/** An element with nothing in it. */
export const empty = (name: string, attributes: Record<string, string>): string =>
  `<${name}${attributesOf(attributes)}/>`;

const attributesOf = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join("");

/** A file of lines that are XML already. */
export const xmlFile = (lines: readonly string[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${lines.join("\n")}\n`;
