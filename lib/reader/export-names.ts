/** Forms in which an edition can be taken away, each under `export/<name>`. */
export const EXPORT_NAMES = [
  "chronology.json",
  "entries.csv",
  "assertions.csv",
  "entries.geojson",
  "timelinejs.json",
  "timelinejs.csv",
  "sources.bib",
  "sources.ris",
  "sources.csl.json",
  "events.ics",
  "chronology.md",
  "chronology.html",
] as const;
export type ExportName = (typeof EXPORT_NAMES)[number];
