import type { ActivityEvent } from "#lib/reads/activity.ts";

/** What somebody did, before and after the entry's title: “named a version of … “As filed””. */
export type EventWords = { before: string; after: string };

const COMMANDS: Record<string, string> = {
  auto: "changed",
  import: "imported",
  review: "reviewed",
  publish: "published",
  "entry.create": "made",
  "entry.delete": "deleted",
  "entry.restore": "brought back",
  "purge.confirm": "agreed to remove for good",
  "entry.orderDay": "put the entries of one date in order",
  proposal: "accepted a proposal for",
  "proposal.send": "proposed a change to",
  "proposal.accept": "accepted a proposal for",
  "proposal.reject": "rejected a proposal for",
  "proposal.reopen": "reopened a proposal for",
  "proposal.takeBack": "took back the acceptance of a proposal for",
  "proposal.withdraw": "withdrew a proposal for",
  "review.request": "asked for a review of",
  "review.withdraw": "withdrew a request for a review of",
  "review.requestChanges": "asked for changes in",
  "review.verify": "verified",
  "review.retract": "retracted",
  "review.merge": "merged",
  "review.reopen": "opened again",
  "review.lock": "locked",
  "review.unlock": "unlocked",
  "edition.publish": "published an edition",
  "edition.retract": "retracted an edition",
  "report.handle": "saw to a reader’s report about",
  "report.dismiss": "dismissed a reader’s report about",
  "report.reopen": "opened again a reader’s report about",
  "chronology.create": "made this chronology",
  "chronology.archive": "archived this chronology",
  "chronology.restore": "took this chronology out of the archive",
};

export function eventWords({ what, reason, entryCount }: ActivityEvent): EventWords {
  const several = entryCount === 1 ? "1 entry" : `${entryCount} entries`;
  switch (what) {
    case "version.name":
      return { before: "kept", after: reason ? `as “${reason}”` : "" };
    case "version.restore":
      return { before: "restored", after: reason ? `from ${reason}` : "" };
    case "entry.edit":
      return { before: `changed ${several} at once`, after: "" };
    case "entry.undoEdit":
      return { before: `took back a change of ${several}`, after: "" };
    default:
      return { before: COMMANDS[what] ?? inWords(what), after: "" };
  }
}

/** “proposal.accept” → “proposal: accept”: what has no words yet is named rather than left out. */
function inWords(what: string): string {
  const [subject = "", ...rest] = what.split(".");
  const verb = rest.join(" ").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return verb === "" ? subject : `${subject}: ${verb}`;
}
