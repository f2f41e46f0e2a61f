import type {
  ContentLabel,
  Reliability,
  SourceKind,
  SourceSensitivity,
  SourceTier,
} from "./codes.ts";
import type { CslExtras } from "./csl.ts";

/** Authors are kept one by one, as CSL-JSON names. */
export type CslName = { family?: string; given?: string; literal?: string };

/** A source in the team's library. Dates are EDTF; `url` as entered. */
export type Source = {
  id: string;
  teamId: string;
  kind: SourceKind;
  tier: SourceTier;
  /** As the source has it. */
  title: string;
  translatedTitle: string;
  /** Of the source, BCP 47; empty: not known. */
  language: string;
  authors: CslName[];
  publisherId: string | null;
  /** Name of the publisher; empty: not known. */
  publisher: string;
  /** Reliability of the publisher, NATO Admiralty code; F without a publisher. */
  reliability: Reliability;
  published: string;
  url: string;
  accessed: string;
  note: string;
  isPerpetratorMedia: boolean;
  sensitivity: SourceSensitivity;
  /** What it shows that one should be warned of. */
  contentLabels: ContentLabel[];
  /** Other CSL variables by their CSL names. */
  csl: CslExtras;
  /** Ids of sources that were merged into this one: citations may still have them. */
  mergedIds: string[];
  captureCount: number;
  updatedAt: string;
  /** What of it is kept from whoever reads it; absent where nothing is. */
  withheld?: WithheldPart[];
};

/** Parts of a source that only those at work on it may see. */
export type WithheldPart = "address" | "captures" | "details" | "note";
