import { foldArabic } from "./date/script.ts";
import { remember } from "./remember.ts";

/** A name as it is compared: without case, marks, punctuation and doubled spaces. */
export const foldName: (name: string) => string = remember((name) =>
  foldArabic(name.normalize("NFKD").replace(/\p{M}/gu, ""))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim(),
);
