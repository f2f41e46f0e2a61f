import { readAuthorLines, writeAuthorLines } from "#lib/domain/author-lines.ts";
import { pad } from "#lib/domain/date/iso-day.ts";
import { type EditionCredits, type Licence, NO_CREDITS } from "#lib/domain/edition/credits.ts";
import type { PlannedDecisions } from "#lib/domain/edition/decisions.ts";
import type { Publishing } from "#lib/reads/editions.ts";
import type { Decisions } from "./decisions.ts";

/** What is filled in before an edition is published, beside what is decided matter by matter. */
export type Draft = {
  slug: string;
  isListed: boolean;
  isVerifiedOnly: boolean;
  notes: string;
  errata: string;
  /** Those who are cited, one to a line; see `readAuthorLines`. */
  authors: string;
  licence: Licence | null;
  /** `YYYY-MM-DDTHH:MM` by the clock of whoever plans, or not filled in yet; null: at once. */
  at: string | null;
};

export const EMPTY_DRAFT: Draft = {
  ...{ slug: "", isListed: true, isVerifiedOnly: false, notes: "", errata: "", at: null },
  ...{ authors: "", licence: null },
};

/** ISO 8601; null for at once, and for what is no time yet. */
export function toInstant(at: string | null): string | null {
  const read = at === null ? Number.NaN : new Date(at).getTime();
  return Number.isNaN(read) ? null : new Date(read).toISOString();
}

/** A plan as it was filled in. Browser only: by its clock. */
export function draftOf({ decisions, publishAt }: NonNullable<Publishing["plan"]>): Partial<Draft> {
  const at = toLocal(new Date(publishAt));
  if (!decisions) return { at };
  const { notes, errata, isVerifiedOnly, credits } = decisions;
  return { notes, errata, isVerifiedOnly, at, ...linesOf(credits) };
}

/** Credits as they are filled in. */
export const linesOf = (credits: EditionCredits | null = NO_CREDITS) => ({
  authors: writeAuthorLines(credits?.authors ?? []),
  licence: credits?.licence ?? null,
});

export const creditsOf = ({ authors, licence }: Draft): EditionCredits => ({
  ...{ authors: readAuthorLines(authors), licence },
});

export const setsOf = ({ omit, asTheyAre, names }: PlannedDecisions): Decisions => ({
  ...{ omit: new Set(omit), asTheyAre: new Set(asTheyAre), names: new Set(names) },
});

const toLocal = (at: Date): string =>
  `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}T${pad(at.getHours())}:${pad(at.getMinutes())}`;
