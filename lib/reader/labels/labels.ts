import type { ReaderLanguage } from "../language.ts";
import { AR_LABELS } from "./ar.ts";
import { EN_LABELS } from "./en.ts";
import { FA_LABELS } from "./fa.ts";
import { PS_LABELS } from "./ps.ts";
import type { ReaderLabels } from "./type.ts";

export type { ReaderLabels } from "./type.ts";

/** The code lists of the field, by language. */
export const LABELS: Record<ReaderLanguage, ReaderLabels> = {
  en: EN_LABELS,
  fa: FA_LABELS,
  ps: PS_LABELS,
  ar: AR_LABELS,
};
