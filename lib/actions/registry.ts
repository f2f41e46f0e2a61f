import { z } from "zod";
import { acceptInvitation, acceptOwnInvitation } from "#lib/commands/accept-invitation.ts";
import {
  changePassword,
  endOwnSession,
  issueTicket,
  renameAccount,
  setPreferences,
} from "#lib/commands/account.ts";
import { createActor, updateActor } from "#lib/commands/actors.ts";
import { removeCapture, restoreCapture } from "#lib/commands/captures.ts";
import {
  archiveChronology,
  createChronology,
  renameChronology,
  restoreChronology,
} from "#lib/commands/chronologies.ts";
import {
  markThreadRead,
  reactToComment,
  removeComment,
  reopenThread,
  resolveThread,
  restoreComment,
} from "#lib/commands/comment-states.ts";
import { editComment, replyToThread, startComment } from "#lib/commands/comments.ts";
import type { CommandContext } from "#lib/commands/context.ts";
import {
  acceptProposal,
  rejectProposal,
  reopenProposal,
  takeBackAcceptance,
  withdrawProposal,
} from "#lib/commands/decide-proposal.ts";
import { decideReport } from "#lib/commands/decide-report.ts";
import { editEntries, moveEntryDate, undoEntryEdits } from "#lib/commands/edit-entries.ts";
import { createEntry, deleteEntry, restoreEntry } from "#lib/commands/entries.ts";
import { createInvitation, revokeInvitation } from "#lib/commands/invitations.ts";
import { chooseMail } from "#lib/commands/mail.ts";
import { removeGuest, removeMember, setMemberRole } from "#lib/commands/members.ts";
import { mergeSource, unmergeSource } from "#lib/commands/merge-sources.ts";
import { markRead } from "#lib/commands/notices.ts";
import { orderDay } from "#lib/commands/order-day.ts";
import { cancelPlan, planEdition } from "#lib/commands/plan-edition.ts";
import { previewEdition } from "#lib/commands/preview-edition.ts";
import { beginProposal, sendProposal } from "#lib/commands/proposals.ts";
import { publishEdition } from "#lib/commands/publish-edition.ts";
import { updatePublisher } from "#lib/commands/publishers.ts";
import { askPurge, confirmPurge, declinePurge, withdrawPurge } from "#lib/commands/purges.ts";
import { retractEdition } from "#lib/commands/retract-edition.ts";
import {
  lockEntry,
  mergeEntry,
  reopenEntry,
  requestChanges,
  requestReview,
  retractEntry,
  withdrawReview,
} from "#lib/commands/review.ts";
import {
  removeFilter,
  renameFilter,
  restoreFilter,
  saveFilter,
  shareFilter,
} from "#lib/commands/saved-filters.ts";
import { setUpOwner } from "#lib/commands/set-up-owner.ts";
import { createSource, updateSource } from "#lib/commands/sources.ts";
import { verifyEntry } from "#lib/commands/verify-entry.ts";
import { nameVersion, restoreVersion } from "#lib/commands/versions.ts";
import { recordVisit } from "#lib/commands/visits.ts";
import { RELIABILITIES } from "#lib/domain/codes.ts";
import { COMMENT_BODY } from "#lib/domain/comments/body.ts";
import { REACTIONS } from "#lib/domain/comments/reactions.ts";
import { COMMENT_TARGET } from "#lib/domain/comments/target.ts";
import { NOTICE_KINDS } from "#lib/domain/notice.ts";
import { PREFERENCES } from "#lib/domain/preferences.ts";
import { REPORT_STATES } from "#lib/domain/report.ts";
import { ROLES } from "#lib/policy/roles.ts";
import { ACTOR_FIELDS } from "./actor-input.ts";
import { EDITION, EDITION_PLAN, EDITION_PREVIEW, EDITION_RETRACTION } from "./edition-input.ts";
import { DATE_MOVE, ENTRY_EDIT, ENTRY_UNDO } from "./entry-edit-input.ts";
import { FILTER_QUERY } from "./filter-input.ts";
import { PROPOSAL, PROPOSAL_ACCEPTANCE, PROPOSAL_PARTS } from "./proposal-input.ts";
import { SOURCE_FIELDS, SOURCE_SCOPE } from "./source-input.ts";
import { VERSION_RESTORE } from "./version-input.ts";

const ID = z.uuid();
const NAME = z.string().trim().min(1, "Give a name.").max(100);
const TITLE = z.string().trim().min(1, "Give a title.").max(300);
const EMAIL = z.email("This is not an e-mail address.").max(254);
const NOTE = z.string().trim().max(2000);
const REASON = NOTE.min(1, "Say why.");
const PASSWORD = z.string().max(200);
const TOKEN = z.string().min(20).max(100);
const BY_ID = z.object({ id: ID });
const ROLE = z.enum(ROLES);

/** How often one person (or, for strangers, one address) may call an action per minute. */
type Pace = number;

function action<I, O>(
  input: z.ZodType<I>,
  run: (context: CommandContext, input: I) => Promise<O>,
  perMinute: Pace = 120,
) {
  return { input, run, perMinute };
}

/**
 * Every write there is. Each stands once more in the authorization table of the tests, which
 * fail if one is missing.
 */
export const ACTIONS = {
  "setup.createOwner": action(
    z.object({ name: NAME, email: EMAIL, password: PASSWORD, teamName: NAME }),
    setUpOwner,
    10,
  ),
  "invitation.create": action(
    z.object({ teamId: ID, chronologyId: ID.nullable(), email: EMAIL, role: ROLE }),
    createInvitation,
    30,
  ),
  "invitation.revoke": action(BY_ID, revokeInvitation),
  "invitation.acceptOwn": action(BY_ID, acceptOwnInvitation),
  "invitation.accept": action(
    z.object({ token: TOKEN, name: z.string().trim().max(100), password: PASSWORD }),
    acceptInvitation,
    10,
  ),
  "member.setRole": action(z.object({ teamId: ID, userId: ID, role: ROLE }), setMemberRole),
  "member.remove": action(z.object({ teamId: ID, userId: ID }), removeMember),
  "guest.remove": action(z.object({ chronologyId: ID, userId: ID }), removeGuest),
  "account.rename": action(z.object({ name: NAME }), renameAccount),
  "account.setPreferences": action(PREFERENCES, setPreferences),
  "account.chooseMail": action(z.object({ kinds: z.array(z.enum(NOTICE_KINDS)) }), chooseMail),
  "account.changePassword": action(
    z.object({ current: PASSWORD, next: PASSWORD }),
    changePassword,
    10,
  ),
  "session.end": action(z.object({ idHash: z.string().max(100) }), endOwnSession),
  "socket.ticket": action(z.object({}), issueTicket, 600),
  "chronology.create": action(z.object({ teamId: ID, title: TITLE }), createChronology),
  "chronology.rename": action(z.object({ id: ID, title: TITLE }), renameChronology),
  "chronology.archive": action(BY_ID, archiveChronology),
  "chronology.restore": action(BY_ID, restoreChronology),
  "entry.create": action(
    z.object({
      chronologyId: ID,
      line: z.string().trim().min(1, "Write a date and a title.").max(600),
      laneId: z.string().max(100).nullable(),
    }),
    createEntry,
  ),
  "entry.delete": action(BY_ID, deleteEntry),
  "entry.restore": action(BY_ID, restoreEntry),
  "entry.edit": action(ENTRY_EDIT, editEntries),
  "entry.undoEdit": action(ENTRY_UNDO, undoEntryEdits),
  "entry.moveDate": action(DATE_MOVE, moveEntryDate, 600),
  "entry.orderDay": action(
    z.object({ chronologyId: ID, ids: z.array(ID).min(2).max(500) }),
    orderDay,
    600,
  ),
  "review.request": action(
    z.object({ entryId: ID, reviewerId: ID.nullable(), note: NOTE }),
    requestReview,
  ),
  "review.withdraw": action(z.object({ entryId: ID }), withdrawReview),
  "review.requestChanges": action(z.object({ entryId: ID, note: REASON }), requestChanges),
  "review.verify": action(
    z.object({ entryId: ID, digest: z.string().regex(/^[0-9a-f]{64}$/), note: NOTE }),
    verifyEntry,
  ),
  "review.retract": action(z.object({ entryId: ID, note: REASON }), retractEntry),
  "review.merge": action(z.object({ entryId: ID, into: ID, note: REASON }), mergeEntry),
  "review.reopen": action(z.object({ entryId: ID, note: NOTE }), reopenEntry),
  "review.lock": action(z.object({ entryId: ID, isLocked: z.boolean() }), lockEntry),
  "purge.ask": action(z.object({ entryId: ID, reason: REASON }), askPurge, 30),
  "purge.withdraw": action(BY_ID, withdrawPurge, 30),
  "purge.decline": action(BY_ID, declinePurge, 30),
  "purge.confirm": action(BY_ID, confirmPurge, 30),
  "notice.markRead": action(z.object({ ids: z.array(ID).max(500).nullable() }), markRead, 600),
  "version.restore": action(VERSION_RESTORE, restoreVersion, 60),
  "version.name": action(z.object({ entryId: ID, name: NAME }), nameVersion, 60),
  "visit.record": action(z.object({ chronologyId: ID }), recordVisit),
  "filter.save": action(
    z.object({ chronologyId: ID, name: NAME, query: FILTER_QUERY, isShared: z.boolean() }),
    saveFilter,
  ),
  "filter.rename": action(z.object({ id: ID, name: NAME }), renameFilter),
  "filter.share": action(z.object({ id: ID, isShared: z.boolean() }), shareFilter),
  "filter.remove": action(BY_ID, removeFilter),
  "filter.restore": action(BY_ID, restoreFilter),
  "comment.start": action(
    z.object({ entryId: ID, target: COMMENT_TARGET, body: COMMENT_BODY }),
    startComment,
    60,
  ),
  "comment.reply": action(z.object({ threadId: ID, body: COMMENT_BODY }), replyToThread, 60),
  "comment.edit": action(z.object({ id: ID, body: COMMENT_BODY }), editComment),
  "comment.remove": action(BY_ID, removeComment),
  "comment.restore": action(BY_ID, restoreComment),
  "comment.react": action(
    z.object({ id: ID, reaction: z.enum(REACTIONS), isOn: z.boolean() }),
    reactToComment,
  ),
  "proposal.begin": action(z.object({ entryId: ID }), beginProposal),
  "proposal.send": action(PROPOSAL, sendProposal),
  "proposal.accept": action(PROPOSAL_ACCEPTANCE, acceptProposal),
  "proposal.reject": action(PROPOSAL_PARTS.extend({ reason: REASON }), rejectProposal),
  "proposal.reopen": action(PROPOSAL_PARTS, reopenProposal),
  "proposal.takeBack": action(PROPOSAL_PARTS, takeBackAcceptance),
  "proposal.withdraw": action(PROPOSAL_PARTS, withdrawProposal),
  "edition.preview": action(EDITION_PREVIEW, previewEdition, 30),
  "edition.publish": action(EDITION, publishEdition),
  "edition.plan": action(EDITION_PLAN, planEdition),
  "edition.cancelPlan": action(z.object({ chronologyId: ID }), cancelPlan),
  "edition.retract": action(EDITION_RETRACTION, retractEdition),
  "report.decide": action(
    z.object({ id: ID, state: z.enum(REPORT_STATES), note: NOTE }),
    decideReport,
  ),
  "comment.resolve": action(BY_ID, resolveThread),
  "comment.reopen": action(BY_ID, reopenThread),
  "comment.markRead": action(
    z.object({ id: ID, upTo: z.int().min(1).max(1_000_000) }),
    markThreadRead,
    600,
  ),
  "source.create": action(z.object({ scope: SOURCE_SCOPE, fields: SOURCE_FIELDS }), createSource),
  "source.update": action(
    z.object({ id: ID, scope: SOURCE_SCOPE, fields: SOURCE_FIELDS }),
    updateSource,
  ),
  "actor.create": action(z.object({ scope: SOURCE_SCOPE, fields: ACTOR_FIELDS }), createActor),
  "actor.update": action(
    z.object({ id: ID, scope: SOURCE_SCOPE, fields: ACTOR_FIELDS }),
    updateActor,
  ),
  "source.merge": action(z.object({ id: ID, into: ID }), mergeSource),
  "source.unmerge": action(BY_ID, unmergeSource),
  "capture.remove": action(BY_ID, removeCapture),
  "capture.restore": action(BY_ID, restoreCapture),
  "publisher.update": action(
    z.object({
      id: ID,
      name: z.string().trim().min(1, "Give a name.").max(500),
      reliability: z.enum(RELIABILITIES),
      note: z.string().trim().max(4000),
    }),
    updatePublisher,
  ),
};

export type ActionName = keyof typeof ACTIONS;
export type ActionInput<Name extends ActionName> = z.infer<(typeof ACTIONS)[Name]["input"]>;
export type ActionOutput<Name extends ActionName> = Awaited<
  ReturnType<(typeof ACTIONS)[Name]["run"]>
>;
