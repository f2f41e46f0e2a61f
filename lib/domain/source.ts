import type { Reliability, SourceKind, SourceTier } from "./codes.ts";

/** Authors are kept one by one, as CSL-JSON names. */
export type CslName = { family?: string; given?: string; literal?: string };

/** A source in the team's library. Dates are EDTF; `url` as entered, `urlKey` normalised. */
export type Source = {
  id: string;
  teamId: string;
  kind: SourceKind;
  tier: SourceTier;
  title: string;
  authors: CslName[];
  publisher: string;
  /** Reliability of the publisher, NATO Admiralty code. */
  reliability: Reliability;
  published: string;
  url: string;
  accessed: string;
  note: string;
  isPerpetratorMedia: boolean;
  updatedAt: string;
};
