import type { AuditKind } from "./audit-filter.ts";

export const AUDIT_KIND_LABELS: Record<AuditKind, string> = {
  account: "Sign-ins",
  invitation: "Invitations",
  member: "Members and roles",
  guest: "Guests",
  chronology: "Chronologies",
  entry: "Entries",
  review: "Reviews",
  version: "Versions",
  comment: "Comments",
  proposal: "Proposals",
  edition: "Editions",
  export: "Exports",
  source: "Sources",
  publisher: "Publishers",
  capture: "Captures",
  actor: "Actors",
  setup: "Set-up",
  purge: "Removals for good",
};

/** What was done, for who reads the trail; an action without words is told by its name. */
const WORDS: Record<string, string> = {
  "account.signIn": "signed in",
  "setup.createOwner": "set the installation up",
  "invitation.create": "invited somebody",
  "invitation.revoke": "revoked an invitation",
  "invitation.accept": "accepted an invitation",
  "member.setRole": "changed a role",
  "member.remove": "removed a member",
  "guest.remove": "removed a guest",
  "chronology.create": "began a chronology",
  "chronology.archive": "archived a chronology",
  "chronology.restore": "took a chronology out of the archive",
  "entry.edit": "changed several entries",
  "entry.undoEdit": "took back a change of several entries",
  "entry.delete": "deleted an entry",
  "entry.restore": "restored an entry",
  "entry.orderDay": "ordered the entries of a day",
  "purge.ask": "asked for an entry to be removed for good",
  "purge.withdraw": "withdrew a request to remove an entry for good",
  "purge.decline": "did not agree to remove an entry for good",
  "purge.confirm": "agreed, and an entry was removed for good",
  "review.request": "asked for a review",
  "review.withdraw": "withdrew a request for a review",
  "review.requestChanges": "asked for changes",
  "review.verify": "verified an entry",
  "review.retract": "retracted an entry",
  "review.merge": "merged an entry",
  "review.reopen": "opened an entry again",
  "review.lock": "locked an entry",
  "review.unlock": "unlocked an entry",
  "version.restore": "restored a version",
  "version.name": "named a version",
  "proposal.send": "proposed a change",
  "proposal.accept": "accepted a proposal",
  "proposal.reject": "rejected a proposal",
  "proposal.reopen": "reopened a proposal",
  "proposal.takeBack": "took an acceptance back",
  "proposal.withdraw": "withdrew a proposal",
  "export.library": "took the library along as a file",
  "export.audit": "took the audit trail along as a file",
  "edition.publish": "published an edition",
  "edition.retract": "retracted an edition",
  "edition.plan": "planned an edition",
  "edition.cancelPlan": "cancelled a planned edition",
  "edition.failPlan": "planned an edition that could not be published",
  "report.handle": "saw to a reader’s report",
  "report.dismiss": "dismissed a reader’s report",
  "report.reopen": "opened a reader’s report again",
  "source.create": "added a source",
  "source.update": "changed a source",
  "source.import": "imported sources",
  "source.merge": "merged a source",
  "source.unmerge": "took a merge apart",
  "publisher.update": "changed a publisher",
  "capture.create": "added a capture",
  "capture.remove": "removed a capture",
  "capture.restore": "restored a capture",
  "actor.create": "added an actor",
  "actor.update": "changed an actor",
};

export const describeAction = (action: string): string => WORDS[action] ?? action;

/** The details of an event, short enough for a line: `role: editor, from: draft`. */
export function describeDetail(detail: Record<string, unknown>): string {
  return Object.entries(detail)
    .map(([name, value]) =>
      // Of a purge: one digest for each row that it emptied.
      name === "rests" && value !== null && typeof value === "object"
        ? `emptied: ${Object.keys(value).length}`
        : `${name}: ${describeValue(value)}`,
    )
    .join(", ");
}

function describeValue(value: unknown): string {
  if (Array.isArray(value)) return `${value.length}`;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return String(value);
  return JSON.stringify(value) ?? "";
}
