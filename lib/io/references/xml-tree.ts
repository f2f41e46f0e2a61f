import { SaxesParser } from "saxes";
import type { ReferenceIssue } from "./reference-file.ts";

/** An element with its name as written, prefix included. */
export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  line: number;
};

const DEEPEST = 60;

/**
 * Reads XML without a document type: no entities but the five of XML itself, so nothing is expanded
 * and nothing is fetched. What stood before a mistake is kept.
 */
export function readXmlTree(text: string): { root: XmlElement | null; issues: ReferenceIssue[] } {
  if (/<!DOCTYPE/i.test(text)) return { root: null, issues: [withDoctype] };
  const top = newElement("", {}, 0);
  const open: XmlElement[] = [top];
  const issues: ReferenceIssue[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > DEEPEST) throw new Error("nested too deeply");
    const element = newElement(name, attributes, parser.line);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  const addText = (part: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += part;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    if (open.length > 1) open.pop();
  });
  parser.on("error", (error) => {
    throw error;
  });
  try {
    parser.write(text).close();
  } catch {
    issues.push({ line: parser.line, message: broken(parser.line) });
  }
  return { root: top.children[0] ?? null, issues };
}

const newElement = (
  name: string,
  attributes: Record<string, string>,
  line: number,
): XmlElement => ({ name, attributes: { ...attributes }, children: [], text: "", line });

const withDoctype: ReferenceIssue = {
  line: 1,
  message:
    "This XML declares a document type of its own, which is not read. Export it again from Zotero.",
};

const broken = (line: number): string =>
  `The XML has a mistake in line ${line}. The references before it were read, those behind it were not.`;
