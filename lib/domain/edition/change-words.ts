import type { PartChange } from "../compare/change.ts";
import type { NarrativeChange } from "../compare/compare-narrative.ts";
import type { Run } from "../compare/words.ts";
import { ATTACK_TYPE_LABELS, FLAG_LABELS, KIND_LABELS } from "../labels.ts";
import type { EditionStatus } from "./edition.ts";
import { sayCitation, sayFact } from "./fact-words.ts";
import { type ChangeNames, type PartWords, say } from "./part-words.ts";

/** What an edition says of an entry beside its content. */
export type StatusChange = { part: "status"; before: EditionStatus; after: EditionStatus };

/** A part of an entry that is another than in the edition before. */
export type ChangedPart = StatusChange | PartChange;

/** A change of an entry in English, part by part; what only the team sees is none. */
export function sayPart(change: ChangedPart, names: ChangeNames): PartWords[] {
  switch (change.part) {
    case "status":
      return [say("status", "Status", STATUS[change.before], STATUS[change.after])];
    case "embargo":
      return [];
    case "title":
    case "summary":
      return [say(change.part, LABELS[change.part], change.before, change.after)];
    case "kind":
      return [say("kind", "Kind", KIND_LABELS[change.before], KIND_LABELS[change.after])];
    case "laneId":
      return [say("laneId", "Lane", laneOf(change.before, names), laneOf(change.after, names))];
    case "attackTypes":
    case "flags":
    case "tags":
      return [say(change.part, LABELS[change.part], codes(change.removed), codes(change.added))];
    case "citations":
      return change.citations.map((each) => sayCitation("citations", "Sources", each, names));
    case "narrative":
      return [sayNarrative(change)];
    default:
      return sayFact(change, names);
  }
}

const LABELS = {
  ...{ title: "Title", summary: "Summary", attackTypes: "Type of attack" },
  ...{ flags: "Circumstances", tags: "Tags" },
} as const;

const STATUS: Record<EditionStatus, string> = {
  ...{ verified: "verified", corrected: "corrected and verified", unverified: "not verified" },
  ...{ retracted: "retracted", merged: "merged into another entry" },
};

const laneOf = (id: string | null, names: ChangeNames): string =>
  id === null ? "" : (names.lane(id) ?? "a lane that is gone");

const CODES: Record<string, string> = { ...ATTACK_TYPE_LABELS, ...FLAG_LABELS };
const codes = (all: readonly string[]): string => all.map((code) => CODES[code] ?? code).join(", ");

function sayNarrative(change: NarrativeChange): PartWords {
  const { from, to } = narrativeSides(change);
  return say("narrative", "Narrative", from, to);
}

/** The lines that changed, as they were and as they are. */
export function narrativeSides({ lines }: NarrativeChange): { from: string; to: string } {
  const changed = lines.filter(({ change }) => change !== "same");
  const side = (without: Run["change"]): string =>
    shorten(
      changed
        .map(({ runs }) => textOf(runs.filter(({ change }) => change !== without)))
        .filter((text) => text !== "")
        .join(" … "),
    );
  return { from: side("added"), to: side("removed") };
}

const textOf = (runs: readonly Run[]): string =>
  runs
    .flatMap(({ nodes }) => nodes)
    .map(({ text }) => text ?? "")
    .join("")
    .trim();

const LONGEST = 600;
const shorten = (text: string): string =>
  text.length <= LONGEST
    ? text
    : `${text
        .slice(0, LONGEST)
        .toWellFormed()
        .replace(/\ufffd$/, "")}…`;
