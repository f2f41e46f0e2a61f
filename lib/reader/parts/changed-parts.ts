import type { AttackType, EntryFlag } from "#lib/domain/codes.ts";
import { type ChangedPart, narrativeSides } from "#lib/domain/edition/change-words.ts";
import type { EditionStatus } from "#lib/domain/edition/edition.ts";
import type { ChangeNames } from "#lib/domain/edition/part-words.ts";
import { type HtmlPart, joinHtml } from "../html.ts";
import type { Reader } from "../reader.ts";
import { sayCitations, sayFactChange } from "./changed-facts.ts";
import { written } from "./values.ts";

/** One part of an entry as it was and as it is, in the words of the page; null: it said nothing. */
export type SaidPart = { label: HtmlPart; from: HtmlPart; to: HtmlPart; reason: string };

/** A change of an entry, part by part; what only the team sees is none. */
export function sayChangedPart(
  reader: Reader,
  change: ChangedPart,
  names: ChangeNames,
): SaidPart[] {
  const { parts } = reader.say;
  switch (change.part) {
    case "embargo":
      return [];
    case "status":
      return [
        plain(parts.status, sayStatus(reader, change.before), sayStatus(reader, change.after)),
      ];
    case "title":
    case "summary":
      return [plain(parts[change.part], wordsOf(change.before), wordsOf(change.after))];
    case "kind": {
      const { kind } = reader.labels;
      return [plain(parts.kind, kind[change.before], kind[change.after])];
    }
    case "laneId":
      return [plain(parts.lane, laneOf(change.before, names), laneOf(change.after, names))];
    case "attackTypes":
    case "flags":
    case "tags":
      return [
        plain(parts[change.part], sayCodes(reader, change.removed), sayCodes(reader, change.added)),
      ];
    case "citations":
      return sayCitations(reader, parts.sources, change.citations, names);
    case "narrative": {
      const { from, to } = narrativeSides(change);
      return [plain(parts.narrative, wordsOf(from), wordsOf(to))];
    }
    default:
      return sayFactChange(reader, change, names);
  }
}

const plain = (label: string, from: HtmlPart, to: HtmlPart): SaidPart => ({
  ...{ label, from, to, reason: "" },
});

const wordsOf = (text: string): HtmlPart => (text === "" ? null : written(text));

function sayStatus({ say }: Reader, status: EditionStatus): string {
  if (status === "retracted") return say.changes.withdrawn;
  return status === "merged" ? say.changes.merged : say.status[status];
}

const laneOf = (id: string | null, names: ChangeNames): HtmlPart =>
  id === null ? null : written(names.lane(id) ?? "–");

/** Codes by their labels; tags are what somebody wrote. */
function sayCodes({ labels, say }: Reader, codes: readonly string[]): HtmlPart {
  const labelOf = (code: string): HtmlPart =>
    labels.attackType[code as AttackType] ?? labels.flag[code as EntryFlag] ?? written(code);
  return codes.length === 0 ? null : joinHtml(codes.map(labelOf), say.comma);
}
