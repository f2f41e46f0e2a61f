/** Moscow and the oblast around it differ in GeoNames by their kind alone. */
export const MOSCOW_CODES: [string, string][] = [
  ["RU.47", "RU-MOS"],
  ["RU.48", "RU-MOW"],
];

/**
 * GeoNames admin1 code → ISO 3166-2, for the neighbours whose codes other data has wrong: Iran
 * renumbered in 2020, Pakistan's tribal areas joined Khyber Pakhtunkhwa in 2018.
 */
export const NEIGHBOUR_CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  IR: pair(
    "34 00 08 01 35 02 33 03 01 04 13 05 15 06 07 07 29 08 42 09 28 10 04 11 16 12 09 13 03 14 23 15 " +
      "10 16 05 17 22 18 36 19 25 20 40 21 11 22 26 23 32 24 39 25 38 26 37 27 43 28 41 29 44 30",
  ),
  PK: pair("08 IS 05 SD 04 PB 03 KP 01 KP 07 GB 02 BA 06 JK"),
  TJ: pair("03 SU 01 GB 02 KT RR RA 04 DU 7280679 DU"),
  TM: pair("01 A 02 B 03 D 04 L 05 M S S"),
  UZ: pair("09 QR 12 SU 10 SA 08 QA 02 BU 14 TO 13 TK 16 SI 07 NW 06 NG 05 XO 15 JI 03 FA 01 AN"),
};

function pair(words: string): Record<string, string> {
  const list = words.split(" ");
  return Object.fromEntries(
    list.flatMap((word, index) => (index % 2 === 0 ? [[word, list[index + 1] ?? ""]] : [])),
  );
}
