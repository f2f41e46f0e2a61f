import type { CslItem } from "#lib/domain/csl.ts";
import { cslFromSource } from "#lib/domain/csl-from-source.ts";
import type { EditionSource, PublishedEdition } from "#lib/domain/edition/edition.ts";
import { writeBibtex } from "../references/write-bibtex.ts";
import { writeCslJson } from "../references/write-csl-json.ts";
import { writeRis } from "../references/write-ris.ts";
import { flatItem } from "./flat-item.ts";
import { type EditionUrls, sourceLink } from "./urls.ts";

/** The sources of an edition as a biblatex file. */
export const writeSourcesBibtex = ({ edition }: PublishedEdition, _: EditionUrls): string =>
  writeBibtex(edition.sources.map(itemOf).map(flatItem));

/** The sources of an edition as RIS. */
export const writeSourcesRis = ({ edition }: PublishedEdition, _: EditionUrls): string =>
  writeRis(edition.sources.map(itemOf).map(flatItem));

/** The sources of an edition as CSL-JSON. */
export const writeSourcesCsl = ({ edition }: PublishedEdition, _: EditionUrls): string =>
  writeCslJson(edition.sources.map(itemOf));

/** Reference managers make links of what they find as address or DOI: perpetrators' have neither. */
function itemOf(source: EditionSource): CslItem {
  const isPerpetrators = source.isPerpetratorMedia || source.kind.startsWith("perpetrator_");
  const { DOI: _, ...withoutDoi } = source.csl;
  const csl = isPerpetrators ? withoutDoi : source.csl;
  const item = cslFromSource({ ...source, csl, url: sourceLink(source), note: "" });
  return item.id === undefined ? { ...item, id: source.id } : item;
}
