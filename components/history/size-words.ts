import type { ChangeSize } from "#lib/domain/compare/change.ts";

/** “2 fields, 12 words added, 3 removed”; a version that says the same as before has no size. */
export function sizeWords({ fields, wordsAdded, wordsRemoved }: ChangeSize): string {
  const words = [
    wordsAdded > 0 ? `${count(wordsAdded, "word")} added` : "",
    wordsRemoved > 0
      ? `${wordsAdded > 0 ? wordsRemoved : count(wordsRemoved, "word")} removed`
      : "",
  ];
  const parts = [fields > 0 ? count(fields, "field") : "", ...words].filter((part) => part !== "");
  return parts.length > 0 ? parts.join(", ") : "nothing else changed";
}

const count = (number: number, what: string): string =>
  `${number.toLocaleString("en")} ${what}${number === 1 ? "" : "s"}`;
