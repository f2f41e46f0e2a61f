import { formatDate } from "#lib/domain/date/format-date.ts";
import { licenceName, licenceUrl, NO_CREDITS } from "#lib/domain/edition/credits.ts";
import type {
  EditionDocument,
  EditionEntry,
  EditionStanding,
  EditionStatus,
} from "#lib/domain/edition/edition.ts";
import { formatName } from "#lib/domain/source-reference.ts";

export const EDITION_STATUS_LABELS: Record<EditionStatus, string> = {
  verified: "Verified",
  corrected: "Corrected and verified",
  unverified: "Not verified",
  retracted: "Retracted",
  merged: "Merged into another entry",
};

/** “26 August 2021”: the day of an ISO 8601 instant in UTC. */
export const dayWords = (instant: string): string => formatDate(instant.slice(0, 10));

/** The sentence that stands above a retracted edition; "" while it stands. */
export function retractionNotice({
  retractedAt,
  retraction,
  newest,
}: Pick<EditionStanding, "retractedAt" | "retraction" | "newest">): string {
  if (retractedAt === null) return "";
  const why = retraction.trim() === "" ? "" : ` Reason: ${retraction.trim()}`;
  const instead = newest === null ? "" : ` Edition ${newest} is the newest that stands.`;
  return `This edition was retracted on ${dayWords(retractedAt)}.${why}${instead}`;
}

/** The sentences that stand above an edition that later ones correct; "" where none does. */
export const correctionNotice = ({ corrections }: Pick<EditionStanding, "corrections">): string =>
  corrections
    .map(({ number, errata }) => `Edition ${number} corrects this one. ${errata}`.trim())
    .join(" ");

type Corrected = { errata: string; corrects?: number | null };

/** “Corrections of edition 1”. */
export const correctionsHeading = ({ corrects }: Pick<Corrected, "corrects">): string =>
  corrects ? `Corrections of edition ${corrects}` : "Corrections";

/** “Corrections of edition 1: a figure”; "" unless it is a correction. */
export const errataWords = (edition: Corrected): string =>
  edition.errata.trim() === "" ? "" : `${correctionsHeading(edition)}: ${edition.errata}`;

/** “Retracted: a title”: a title is never read without what takes the entry back. */
export function titleWithStatus({ status, content }: EditionEntry): string {
  if (status === "retracted") return `Retracted: ${content.title}`;
  return status === "merged" ? `Merged: ${content.title}` : content.title;
}

/** “By a team. CC BY 4.0”: who wrote it and what may be done with it; "" where neither is said. */
export function creditWords({ credits = NO_CREDITS }: EditionDocument): string {
  const { authors, licence } = credits;
  const by = authors.length === 0 ? "" : `By ${authors.map(formatName).join(", ")}.`;
  const terms = licence ? `Licence: ${licenceName(licence)}, ${licenceUrl(licence)}` : "";
  return [by, terms].filter((words) => words !== "").join(" ");
}

/** “Edition 2, 1 March 2026”. */
export const editionWords = ({ number, publishedAt }: EditionDocument): string =>
  `Edition ${number}, ${dayWords(publishedAt)}`;

/** What is said of an edition in a line: number, day, digest. Twelve digits tell editions apart. */
export const shortDigest = (digest: string): string => digest.slice(0, 12);
