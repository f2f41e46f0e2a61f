import type { EdtfMember, EdtfPoint, EdtfSet } from "./edtf.ts";
import { omissionOf } from "./format-interval.ts";
import { formatPoint, type PointFormat } from "./format-point.ts";
import { DATE_WORDS } from "./format-words.ts";

/** “3 or 4 May 2022” (one of them), “3 and 4 May 2022” (all), “after 2021”, “before 2015”. */
export function formatSet(set: EdtfSet, format: PointFormat): string {
  const words = DATE_WORDS[format.locale];
  const texts = set.members.map((member, index) =>
    formatMember(member, set.members[index + 1], format),
  );
  const list = joinList(texts, set.oneOf ? words.or : words.and, words.comma);
  if (set.openStart) return words.before(list);
  return set.openEnd ? words.after(list) : list;
}

function formatMember(
  member: EdtfMember,
  next: EdtfMember | undefined,
  format: PointFormat,
): string {
  if (Array.isArray(member)) return formatRun(member, format);
  const omit = isSingle(next) ? omissionOf(member, next) : null;
  return formatPoint(member, format, omit);
}

function formatRun([start, end]: [EdtfPoint, EdtfPoint], format: PointFormat): string {
  const first = formatPoint(start, format, omissionOf(start, end));
  return DATE_WORDS[format.locale].run(first, formatPoint(end, format, null));
}

const isSingle = (member: EdtfMember | undefined): member is EdtfPoint =>
  member !== undefined && !Array.isArray(member);

function joinList(texts: string[], last: string, comma: string): string {
  if (texts.length < 2) return texts.join("");
  return texts.slice(0, -1).join(comma) + last + texts.at(-1);
}
