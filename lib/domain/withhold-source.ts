import type { Source, WithheldPart } from "./source.ts";

type PrivateParts = Pick<
  Source,
  | ("sensitivity" | "isPerpetratorMedia" | "note" | "url" | "csl" | "captureCount")
  | ("title" | "translatedTitle" | "authors" | "publisherId" | "publisher")
>;

/** Whether its notes and captures are for those at work on it only. */
export const isPrivateSource = ({
  sensitivity,
  isPerpetratorMedia,
}: Pick<Source, "sensitivity" | "isPerpetratorMedia">): boolean =>
  sensitivity !== "open" || isPerpetratorMedia;

/**
 * A source as those may see it who only read: of internal, confidential and perpetrators' sources
 * neither note nor captures, of perpetrators' no address. What other programs knew of it goes too,
 * since it may hold either. Of a confidential source nothing is told that says which it is.
 * `withheld` names what was there.
 */
export function withholdSource<T extends PrivateParts>(
  source: T,
): T & { withheld?: WithheldPart[] } {
  if (!isPrivateSource(source)) return source;
  const hidesAddress = source.isPerpetratorMedia;
  const withheld: WithheldPart[] = [];
  if (hidesAddress && source.url !== "") withheld.push("address");
  if (source.note !== "") withheld.push("note");
  if (Object.keys(source.csl).length > 0) withheld.push("details");
  if (source.captureCount > 0) withheld.push("captures");
  const url = hidesAddress ? "" : source.url;
  const shown = { ...source, note: "", csl: {}, captureCount: 0, url, withheld };
  if (source.sensitivity !== "confidential") return shown;
  return { ...shown, ...NAMELESS, withheld: [...new Set([...withheld, "details" as const])] };
}

/** Stands where the title was. */
export const WITHHELD_SOURCE = "A confidential source";

const NAMELESS = {
  ...{ title: WITHHELD_SOURCE, translatedTitle: "", authors: [], publisherId: null },
  ...{ publisher: "", url: "" },
};
