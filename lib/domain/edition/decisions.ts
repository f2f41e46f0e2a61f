import type { EditionCredits } from "./credits.ts";

/** What the team decided before it publishes. Whatever is not decided is published most carefully. */
export type EditionDecisions = {
  chronologyId: string;
  /** Where it is read, chosen with the first edition; later ones stay there. */
  slug: string;
  notes: string;
  /** The edition that it corrects, and what; null and "" unless it is a correction. */
  corrects: number | null;
  errata: string;
  /** Who is named where it is cited, and the licence; absent: neither is said. */
  credits?: EditionCredits;
  isVerifiedOnly: boolean;
  /** A filter as in an address: only entries that it shows; "" for all. See `parseScope`. */
  scope: string;
  /** Ids of entries that stay out. */
  omit: string[];
  /** Of those changed since they were verified: as they are now, and not as they were verified. */
  asTheyAre: string[];
  /** Ids of assertions that name a person: those names and no others are published. */
  names: string[];
};

/** Of an edition that waits for its time; where it is read was settled then. */
export type PlannedDecisions = Omit<EditionDecisions, "chronologyId" | "slug">;
