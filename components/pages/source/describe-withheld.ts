import type { WithheldPart } from "#lib/domain/source.ts";

const NAMES: Record<WithheldPart, string> = {
  address: "the address",
  captures: "the captures",
  details: "further details",
  note: "the note",
};

/** “The note and the captures are withheld …”; empty where nothing is. */
export function describeWithheld(parts: readonly WithheldPart[]): string {
  if (parts.length === 0) return "";
  const list = new Intl.ListFormat("en", { type: "conjunction" });
  const names = list.format(parts.map((part) => NAMES[part]));
  const isOne = parts.length === 1 && (parts[0] === "note" || parts[0] === "address");
  const verb = isOne ? "is" : "are";
  return `${names.charAt(0).toUpperCase()}${names.slice(1)} ${verb} withheld: for those at work on this source only.`;
}
