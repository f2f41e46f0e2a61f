"use client";

import { useState } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { formatDate } from "#lib/domain/date/format-date.ts";
import { SOURCE_KIND_LABELS } from "#lib/domain/labels.ts";
import { formatAuthors } from "#lib/domain/source-reference.ts";
import type { ImportDuplicate, ImportPreview } from "#lib/reads/import-preview.ts";
import { ImportIssues } from "./import-issues.tsx";
import { ShowMore } from "./show-more.tsx";
import type { ImportState } from "./use-import.ts";

/** How many lines are drawn at once; “All” takes those that are not drawn too. */
const STEP = 200;

export type ImportPreviewListProps = { state: ImportState; preview: ImportPreview };

/** What the file would add, line by line; what is there already is not chosen. */
export function ImportPreviewList({ state, preview }: ImportPreviewListProps) {
  const { references, issues } = preview;
  const { taken } = state;
  const [limit, setLimit] = useState(STEP);
  return (
    <>
      <p className="text-sm text-muted tabular">{summarize(preview, state.fileName)}</p>
      <ImportIssues issues={issues} />
      {references.length > 0 ? (
        <div>
          <Checkbox
            isSelected={taken.size === references.length}
            isIndeterminate={taken.size > 0 && taken.size < references.length}
            onChange={state.takeAll}
            className="border-b border-rule pb-2"
          >
            All {references.length} references
          </Checkbox>
          <ul aria-label="References" className="flex flex-col">
            {references.slice(0, limit).map((reference) => (
              <ReferenceLine
                key={reference.at}
                reference={reference}
                isTaken={taken.has(reference.at)}
                onToggle={(isTaken) => state.toggle(reference.at, isTaken)}
              />
            ))}
          </ul>
          <ShowMore
            shown={Math.min(limit, references.length)}
            all={references.length}
            onMore={() => setLimit(limit + STEP)}
          />
        </div>
      ) : null}
    </>
  );
}

type Reference = ImportPreview["references"][number];
type LineProps = {
  reference: Reference;
  isTaken: boolean;
  onToggle: (isTaken: boolean) => void;
};

function ReferenceLine({ reference, isTaken, onToggle }: LineProps) {
  const { title, line, duplicate, kind } = reference;
  return (
    // Thousands of lines: those out of sight are not laid out.
    <li className="border-b border-rule-soft py-2 [contain-intrinsic-size:auto_3rem] [content-visibility:auto]">
      <Checkbox isSelected={isTaken} onChange={onToggle} className="items-start!">
        <span className="min-w-0">
          <span dir="auto" className="block w-fit font-serif leading-snug wrap-anywhere">
            {title}
          </span>
          <span className="block text-xs text-muted">
            <bdi>{aboutReference(reference)}</bdi>
            {aboutReference(reference) ? " · " : null}
            {SOURCE_KIND_LABELS[kind]} · line {line}
          </span>
          {duplicate ? (
            <span className="mt-1 block">
              <Chip tone="differs">{describeDuplicate(duplicate)}</Chip>
            </span>
          ) : null}
        </span>
      </Checkbox>
    </li>
  );
}

function aboutReference({ authors, publisher, published }: Reference): string {
  const date = published ? formatDate(published) : "";
  return [formatAuthors(authors), publisher, date].filter(Boolean).join(" · ");
}

const SAME = { address: "address", doi: "DOI", title: "title" };

function describeDuplicate({ in: place, reason, line }: ImportDuplicate): string {
  const where = place === "library" ? "In the library already" : `The same as in line ${line}`;
  return `${where}: same ${SAME[reason]}`;
}

const FORMATS: Record<ImportPreview["format"], string> = {
  bibtex: "BibTeX",
  ris: "RIS",
  "csl-json": "CSL-JSON",
  "better-bibtex-json": "Better BibTeX JSON",
  "zotero-rdf": "Zotero RDF",
  "zotero-csv": "Zotero CSV",
  unknown: "unknown format",
};

function summarize({ references, format, encoding }: ImportPreview, fileName: string): string {
  const count = references.length === 1 ? "1 reference" : `${references.length} references`;
  const known = references.filter(({ duplicate }) => duplicate).length;
  const there = known === 0 ? "" : `, ${known} of them there already`;
  const guess = encoding === "utf-8" ? "" : `, read as ${encoding}`;
  return `${fileName}: ${count} (${FORMATS[format]}${guess})${there}.`;
}
