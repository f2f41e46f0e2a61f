import { PLAN_FAILURE_WORDS, type PlanFailure } from "./edition/plan.ts";
import type { ProposalState } from "./proposals/proposal.ts";

/** Why somebody is told of something. */
export const NOTICE_KINDS = [
  ...(["mention", "reply", "review_requested", "changes_requested"] as const),
  ...(["verified", "retracted", "proposal", "proposal_decided"] as const),
  ...(["purge", "purge_decided", "plan_failed", "report"] as const),
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What letters are about, for who chooses. */
export const NOTICE_LABELS: Record<NoticeKind, string> = {
  mention: "Somebody mentions me",
  reply: "Somebody replies in a thread that I take part in",
  review_requested: "I am asked to review an entry",
  changes_requested: "Changes are asked for in what I wrote",
  verified: "What I wrote was verified",
  retracted: "What I wrote was retracted",
  proposal: "Somebody proposes a change to what I wrote",
  proposal_decided: "My proposal was accepted or rejected",
  purge: "Another owner asks to remove an entry for good",
  purge_decided: "My request to remove an entry for good was decided",
  plan_failed: "A planned edition could not be published",
  report: "A reader of an edition reports an error",
};

/** A notice as its reader sees it. `at` is an ISO 8601 instant. */
export type Notice = {
  id: string;
  kind: NoticeKind;
  chronologyId: string;
  /** Null: it is about the chronology. */
  entryId: string | null;
  subjectId: string | null;
  /** Who caused it. */
  by: string;
  /** Of the entry, or of the chronology. */
  title: string;
  /** Of a plan that failed. */
  failure: PlanFailure | null;
  /** What became of the parts of a proposal that was decided, each once. */
  outcomes: ProposalState[] | null;
  at: string;
  isRead: boolean;
};

/** Why or how, after the title; "" where there is nothing to explain. */
export function explainNotice({ failure, outcomes }: Notice): string {
  if (failure !== null) return `: ${PLAN_FAILURE_WORDS[failure]}`;
  if (outcomes === null || !outcomes.some(isDecision)) return "";
  const [only, ...others] = outcomes;
  if (others.length === 0) return `: ${only}`;
  return outcomes.includes("accepted") ? ": accepted in part" : ": rejected in part";
}

const isDecision = (state: ProposalState): boolean => state === "accepted" || state === "rejected";

/** Where what it is about is looked at, from the root. */
export function noticePath({ kind, chronologyId, entryId }: NoticeAim): string {
  const chronology = `/chronologies/${chronologyId}`;
  if (kind === "report") return `${chronology}/reports`;
  return kind === "plan_failed" || entryId === null
    ? `${chronology}/editions`
    : `${chronology}?entry=${entryId}`;
}

type NoticeAim = Pick<Notice, "kind" | "chronologyId" | "entryId">;

/** An invitation to one's own address, as one sees it among one's notices. `at`: ISO 8601. */
export type OwnInvitation = { id: string; by: string; to: string; role: string; at: string };

const WORDS: Record<NoticeKind, string> = {
  mention: "mentioned you in",
  reply: "replied in a thread of",
  review_requested: "asks you to review",
  changes_requested: "asks for changes in",
  verified: "verified",
  retracted: "retracted",
  proposal: "proposes a change to",
  proposal_decided: "decided on your proposal for",
  purge: "asks you to agree to removing for good",
  purge_decided: "decided on your request to remove for good",
  plan_failed: "planned an edition that could not be published, of",
  report: "reports an error in",
};

/** Stands as whoever caused a notice that nobody of the team did. */
export const A_READER = "A reader";

/** What was done, before the title of the entry: “… asks you to review”. */
export const describeNotice = (kind: NoticeKind): string => WORDS[kind];
