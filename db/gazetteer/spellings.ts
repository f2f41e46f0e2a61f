const ARABIC = /^[\p{Script=Arabic}\p{M}\s\u200c-]+$/u;
const CYRILLIC = /^[\p{Script=Cyrillic}\s-]+$/u;
/** Begins with a capital: without one it is a machine's transliteration (“hrat”). */
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}\s'’‘`-]+$/u;
const AIRPORT = /^[A-Z]{3}$/;

/** Of GeoNames' alternate names, which carry no language, those that people here may type. */
export function keepSpellings(names: readonly string[], isAll: boolean): string[] {
  const [ascii = "", ...others] = names;
  const kept = others.filter(
    (name) =>
      ARABIC.test(name) ||
      (isAll && !AIRPORT.test(name) && (LATIN.test(name) || CYRILLIC.test(name))),
  );
  return [ascii, ...kept];
}

/** The name in Arabic script, in Persian letters if there is one; else in Cyrillic; else empty. */
export function chooseOtherName(names: readonly string[]): string {
  const arabic = names.filter((name) => ARABIC.test(name));
  const persian = arabic.find((name) => !/[يكةى]/.test(name));
  return persian ?? arabic[0] ?? names.find((name) => CYRILLIC.test(name)) ?? "";
}
