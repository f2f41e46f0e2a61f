const ARABIC = /^[\p{Script=Arabic}\p{M}\s\u200c-]+$/u;
const CYRILLIC = /^[\p{Script=Cyrillic}\s-]+$/u;
/** Begins with a capital: without one it is a machine's transliteration (“hrat”). */
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}\s'’‘`-]+$/u;
const AIRPORT = /^[A-Z]{3}$/;

/** GeoNames' alternate names carry no language: they are told apart by script. */
export type Scripts = { arabic: string[]; cyrillic: string[]; latin: string[] };

/** Other scripts are left out, with names of mixed ones. The first letter decides which test is worth it. */
export function sortByScript(names: readonly string[]): Scripts {
  const sorted: Scripts = { arabic: [], cyrillic: [], latin: [] };
  for (const name of names) {
    const first = name.charCodeAt(0);
    if (first < 0x370) {
      if (LATIN.test(name) && !AIRPORT.test(name)) sorted.latin.push(name);
    } else if (first < 0x530) {
      if (CYRILLIC.test(name)) sorted.cyrillic.push(name);
    } else if (first < 0x780 || first > 0xfb4f) {
      if (ARABIC.test(name)) sorted.arabic.push(name);
    }
  }
  return sorted;
}

/** The name in Arabic script, in Persian letters if there is one; else in Cyrillic; else empty. */
export function chooseOtherName({ arabic, cyrillic }: Scripts): string {
  const persian = arabic.find((name) => !/[يكةى]/.test(name));
  return persian ?? arabic[0] ?? cyrillic[0] ?? "";
}
