import type { CitedWork } from "#lib/domain/citation-styles/cited-work.ts";
import type { CslItem } from "#lib/domain/csl.ts";
import { cslFromSource } from "#lib/domain/csl-from-source.ts";
import type { EditionEntry, PublishedEdition } from "#lib/domain/edition/edition.ts";
import { dayWords, shortDigest, titleWithStatus } from "../status-words.ts";
import { type EditionUrls, entryUrl } from "../urls.ts";

/** What is cited: in the house styles, and as data for reference managers. */
export type Cited = { work: CitedWork; item: CslItem };

/** An edition as a data set with a version, or one of its entries as a chapter of it. */
export function citedEdition(published: PublishedEdition, urls: EditionUrls): Cited {
  const work = workOf(published, { title: editionTitle(published), url: urls.base });
  const { number } = published.edition;
  const version = `${number}, ${fingerprint(published)}`;
  return {
    work: { ...work, kind: "dataset", csl: { type: "dataset", version } },
    item: itemOf(published, { ...work, kind: "dataset" }, { type: "dataset" }),
  };
}

export function citedEntry(
  published: PublishedEdition,
  entry: EditionEntry,
  urls: EditionUrls,
): Cited {
  const title = titleWithStatus(entry);
  const work = workOf(published, { title, url: entryUrl(urls, entry.id) });
  const container = editionTitle(published);
  const csl = { type: "entry-encyclopedia", "container-title": container };
  const edition = `edition ${published.edition.number}, ${fingerprint(published)}`;
  const item = itemOf(published, work, csl);
  return {
    // Not every style names the edition of what an entry stands in: here it is part of the title.
    work: { ...work, csl: { ...csl, "container-title": `${container} (${edition})` } },
    item: { ...item, id: `${item.id}-${entry.id}` },
  };
}

/** “sha256:0123456789ab”: by it a reader knows which text was cited. */
const fingerprint = ({ standing }: PublishedEdition): string =>
  `sha256:${shortDigest(standing.digest)}`;

/** A citation of what was retracted or corrected says so itself, since it goes its own ways. */
function editionTitle({ edition, standing }: PublishedEdition): string {
  const [correction] = standing.corrections;
  if (standing.retractedAt === null)
    return correction
      ? `${edition.title} [corrected by edition ${correction.number}]`
      : edition.title;
  return `${edition.title} [retracted on ${dayWords(standing.retractedAt)}]`;
}

/** Without named authors an edition is cited by its title. */
const workOf = (
  { edition }: PublishedEdition,
  part: { title: string; url: string },
): CitedWork => ({
  ...{ kind: "other", translatedTitle: "", language: "", publisher: "", note: "" },
  authors: edition.credits?.authors ?? [],
  ...{ published: edition.publishedAt.slice(0, 10), accessed: "", isPerpetratorMedia: false },
  ...{ csl: {}, ...part },
});

/** Number and digest stand where programs look for an edition, and in words in the note. */
function itemOf(
  published: PublishedEdition,
  work: CitedWork,
  csl: CitedWork["csl"],
): CslItem & { id: string } {
  const { slug, number } = published.edition;
  const note = `Edition ${number}, ${fingerprint(published)}`;
  const numbered = { ...csl, edition: String(number), version: String(number) };
  return { ...cslFromSource({ ...work, note, csl: numbered }), id: `${slug}-${number}` };
}
