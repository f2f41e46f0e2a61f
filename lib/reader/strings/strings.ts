import type { ReaderLanguage } from "../language.ts";
import { AR } from "./ar.ts";
import { EN } from "./en.ts";
import { FA } from "./fa.ts";
import { PS } from "./ps.ts";
import type { ReaderStrings } from "./type.ts";

export type { ReaderStrings } from "./type.ts";

/** What readers' pages say, by language. Numbers come in already written in the language's digits. */
export const STRINGS: Record<ReaderLanguage, ReaderStrings> = { en: EN, fa: FA, ps: PS, ar: AR };
