import { type BibBlock, splitBibBlocks } from "./bibtex-entries.ts";
import { BUILT_IN_STRINGS, readBibFields } from "./bibtex-fields.ts";
import { readBibEntry } from "./read-bib-entry.ts";
import { REFERENCE_CAPS, type ReadFormat, type ReferenceIssue } from "./reference-file.ts";

/**
 * BibTeX and biblatex. Each entry is read alone: what is broken is named by its line, and what can
 * be read of it is kept. `@comment` and `@preamble` say nothing about works and are passed over.
 */
export function readBibtex(text: string): ReadFormat {
  const { blocks, issues } = splitBibBlocks(text);
  const strings = readStrings(blocks, issues);
  const entries = blocks.filter(({ type }) => !/^(string|comment|preamble)$/.test(type));
  const references = entries.slice(0, REFERENCE_CAPS.references + 1).map((block) => {
    const fields = readBibFields(block, strings, issues);
    if (fields.key === "") issues.push(withoutKey(block));
    return { item: readBibEntry(block.type, fields), line: block.line };
  });
  return { references, issues: issues.sort((a, b) => a.line - b.line) };
}

const withoutKey = ({ type, line }: BibBlock): ReferenceIssue => ({
  line,
  message: `The @${type} in line ${line} has no key; it was read without one.`,
});

/** A string may be built of those before it. */
function readStrings(blocks: BibBlock[], issues: ReferenceIssue[]): ReadonlyMap<string, string> {
  const strings = new Map(BUILT_IN_STRINGS);
  for (const block of blocks) {
    if (block.type !== "string") continue;
    const { fields } = readBibFields({ ...block, body: `,${block.body}` }, strings, issues);
    for (const { name, value } of fields) strings.set(name, value);
  }
  return strings;
}
