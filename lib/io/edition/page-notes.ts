import { formatChicagoNote } from "#lib/domain/citation-styles/chicago-note.ts";
import type { CitationPart } from "#lib/domain/citation-styles/parts.ts";
import type { EditionDocument, EditionSource } from "#lib/domain/edition/edition.ts";
import { indexSources } from "#lib/domain/edition/make-edition.ts";
import { RELIABILITY_LABELS, SOURCE_KIND_LABELS } from "#lib/domain/labels.ts";
import { sourceLink } from "./urls.ts";

/** A source as it stands in the list at the end of a page; notes refer to it by its number. */
export type NotedSource = {
  source: EditionSource;
  number: number;
  /** A note in the Chicago style, without the address. */
  reference: CitationPart[];
  /** May be made a link of; "" where none may. */
  link: string;
  /** “Press, wire; usually reliable (B)”, and what is withheld. */
  about: string;
};

/** Number of a source by any id that a citation may have; null for one that is not there. */
export type NumberOf = (sourceId: string) => number | null;

/** The sources of an edition, numbered in their order: one number holds for all entries. */
export function noteSources({ sources }: EditionDocument): {
  sources: NotedSource[];
  numberOf: NumberOf;
} {
  const noted = sources.map((source, at) => ({
    ...{ source, number: at + 1, link: sourceLink(source), about: aboutOf(source) },
    reference: formatChicagoNote({ ...source, url: "", accessed: "", note: "" }),
  }));
  const numbers = new Map(noted.map(({ source, number }) => [source.id, number]));
  const byId = indexSources(sources);
  return { sources: noted, numberOf: (id) => numbers.get(byId.get(id)?.id ?? "") ?? null };
}

function aboutOf({ kind, reliability, withheld, isPerpetratorMedia }: EditionSource): string {
  const grade = `${RELIABILITY_LABELS[reliability].toLowerCase()} (${reliability})`;
  const kept = withheld.length === 0 ? [] : [`withheld: ${withheld.join(", ")}`];
  const owner = isPerpetratorMedia ? ["perpetrators’ own media"] : [];
  return [SOURCE_KIND_LABELS[kind], grade, ...owner, ...kept].join("; ");
}
