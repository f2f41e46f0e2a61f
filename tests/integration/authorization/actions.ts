import type { ActionInput, ActionName } from "#lib/actions/registry.ts";
import type { EntryStatus } from "#lib/domain/codes.ts";
import { type Cast, newActor, newAddress, SOURCE } from "./cast.ts";
import {
  DECIDERS_OF_CHRONOLOGY,
  EVERYBODY_WITH,
  type Expected,
  OWNERS_OF_CHRONOLOGY,
  OWNERS_OF_TEAM,
  READERS_OF_CHRONOLOGY,
  REVIEWERS_OF_CHRONOLOGY,
  SIGNED_IN_WITH,
  WRITERS_OF_CHRONOLOGY,
  WRITERS_OF_TEAM,
} from "./expected.ts";

type Case<Name extends ActionName> = {
  /** Where an action is authorized in more ways than one. */
  about?: string;
  input: (cast: Cast) => ActionInput<Name> | Promise<ActionInput<Name>>;
  expected: Expected;
};

const PASSWORD = "a long enough pass phrase";
const role = "reader" as const;

const NOTED = { note: "A reason" };

async function entryIn(addReviewed: Cast["addReviewed"], status: EntryStatus) {
  return { entryId: (await addReviewed(status)).entryId };
}

/** A saved filter is changed by whom it belongs to; here that is the editor. */
const ONLY_ITS_OWNER: Expected = {
  ...EVERYBODY_WITH("not_allowed"),
  ...{ anonymous: "unauthenticated", outsider: "not_found", reader: "not_found", editor: "ok" },
};
const UNSEEN_BY_OTHERS: Expected = { ...SIGNED_IN_WITH("not_found"), editor: "ok" };

/** A comment is edited by whom it belongs to; here that is the editor. */
const ONLY_ITS_AUTHOR: Expected = {
  ...REVIEWERS_OF_CHRONOLOGY,
  ...{ reviewer: "not_allowed", owner: "not_allowed", guest: "not_allowed" },
};
const ITS_AUTHOR_AND_OWNERS: Expected = { ...ONLY_ITS_AUTHOR, owner: "ok" };

/** What is decided before an edition is published. */
const DECIDED = {
  ...{ slug: "an-address", isListed: false, notes: "", errata: "", isVerifiedOnly: false },
  ...{ corrects: null, scope: "", omit: [], asTheyAre: [], names: [] },
};

/** Those who could make the change themselves; who only reads does not learn that it exists. */
const PROPOSAL_DECIDERS: Expected = { ...WRITERS_OF_CHRONOLOGY, reader: "not_found" };

/** Every action there is, with who gets which answer. */
export const ACTION_TABLE: { [Name in ActionName]: Case<Name>[] } = {
  "setup.createOwner": [
    {
      input: () => ({ name: "N", email: newAddress(), password: PASSWORD, teamName: "T" }),
      expected: EVERYBODY_WITH("already_set_up"),
    },
  ],
  "invitation.create": [
    {
      about: "to the team",
      input: ({ teamId }) => ({ teamId, chronologyId: null, email: newAddress(), role }),
      expected: OWNERS_OF_TEAM,
    },
    {
      about: "to a chronology",
      input: ({ teamId, chronologyId }) => ({ teamId, chronologyId, email: newAddress(), role }),
      expected: OWNERS_OF_CHRONOLOGY,
    },
    {
      about: "to a chronology, as if of another team",
      input: ({ chronologyId }) => ({
        ...{ teamId: crypto.randomUUID(), chronologyId, email: newAddress(), role },
      }),
      expected: SIGNED_IN_WITH("not_found"),
    },
  ],
  "invitation.revoke": [
    { input: async (cast) => ({ id: (await cast.addInvitation()).id }), expected: OWNERS_OF_TEAM },
  ],
  "invitation.acceptOwn": [
    {
      about: "to somebody else",
      input: async (cast) => ({ id: (await cast.addInvitation()).id }),
      expected: SIGNED_IN_WITH("not_found"),
    },
  ],
  "invitation.accept": [
    {
      input: async (cast) => ({
        token: (await cast.addInvitation()).token,
        ...{ name: "N", password: PASSWORD },
      }),
      expected: EVERYBODY_WITH("ok"),
    },
  ],
  "member.setRole": [
    {
      input: async (cast) => ({ teamId: cast.teamId, userId: await cast.addMember(), role }),
      expected: OWNERS_OF_TEAM,
    },
  ],
  "member.remove": [
    {
      input: async (cast) => ({ teamId: cast.teamId, userId: await cast.addMember() }),
      expected: OWNERS_OF_TEAM,
    },
  ],
  "guest.remove": [
    {
      input: async ({ chronologyId, addGuestOf }) => ({
        chronologyId,
        userId: await addGuestOf(chronologyId),
      }),
      expected: OWNERS_OF_CHRONOLOGY,
    },
  ],
  "account.rename": [{ input: () => ({ name: "New name" }), expected: SIGNED_IN_WITH("ok") }],
  "account.setPreferences": [
    {
      input: () => ({ calendar: "persian", language: "fa", naming: "afghan" }),
      expected: SIGNED_IN_WITH("ok"),
    },
  ],
  "account.changePassword": [
    {
      input: () => ({ current: "wrong", next: PASSWORD }),
      expected: SIGNED_IN_WITH("sign_in_failed"),
    },
  ],
  "session.end": [{ input: () => ({ idHash: "none" }), expected: SIGNED_IN_WITH("ok") }],
  // A ticket opens a socket, not a document: what may be opened with it is decided per document.
  "socket.ticket": [{ input: () => ({}), expected: SIGNED_IN_WITH("ok") }],
  "chronology.create": [
    { input: ({ teamId }) => ({ teamId, title: "New" }), expected: WRITERS_OF_TEAM },
  ],
  "chronology.rename": [
    {
      input: ({ chronologyId: id }) => ({ id, title: "Renamed" }),
      expected: WRITERS_OF_CHRONOLOGY,
    },
  ],
  "chronology.archive": [
    { input: ({ otherChronologyId: id }) => ({ id }), expected: OWNERS_OF_CHRONOLOGY },
  ],
  "chronology.restore": [
    { input: ({ otherChronologyId: id }) => ({ id }), expected: OWNERS_OF_CHRONOLOGY },
  ],
  "entry.create": [
    {
      input: ({ chronologyId }) => ({ chronologyId, line: "9 Mar 2023 An event", laneId: null }),
      expected: WRITERS_OF_CHRONOLOGY,
    },
  ],
  "entry.delete": [{ input: ({ entryId: id }) => ({ id }), expected: WRITERS_OF_CHRONOLOGY }],
  "entry.restore": [{ input: ({ entryId: id }) => ({ id }), expected: WRITERS_OF_CHRONOLOGY }],
  "entry.edit": [
    {
      input: ({ chronologyId, entryId }) => ({
        chronologyId,
        ids: [entryId],
        set: { kind: "arrest" },
      }),
      expected: WRITERS_OF_CHRONOLOGY,
    },
    {
      about: "of another chronology",
      input: ({ otherChronologyId: chronologyId, entryId }) => ({
        ...{ chronologyId, ids: [entryId], set: { kind: "arrest" } },
      }),
      expected: {
        ...WRITERS_OF_CHRONOLOGY,
        ...{ editor: "not_found", owner: "not_found", guest: "not_found" },
      },
    },
  ],
  "entry.undoEdit": [
    {
      input: ({ chronologyId, entryId: id }) => ({ chronologyId, undo: [{ id, changes: [] }] }),
      expected: WRITERS_OF_CHRONOLOGY,
    },
  ],
  "entry.moveDate": [
    {
      input: ({ entryId: id }) => ({
        ...{ id, edtf: "2023-03-09", time: null, zone: null, reason: "Moved on the timeline" },
      }),
      expected: WRITERS_OF_CHRONOLOGY,
    },
  ],
  "entry.orderDay": [
    {
      input: ({ chronologyId, entryId, secondEntryId }) => ({
        ...{ chronologyId, ids: [secondEntryId, entryId] },
      }),
      expected: WRITERS_OF_CHRONOLOGY,
    },
  ],
  "review.request": [
    {
      input: async ({ addReviewed }) => {
        const { entryId } = await addReviewed("draft");
        return { entryId, reviewerId: null, note: "" };
      },
      expected: WRITERS_OF_CHRONOLOGY,
    },
  ],
  "review.withdraw": [
    {
      input: async ({ addReviewed }) => ({ entryId: (await addReviewed("in_review")).entryId }),
      expected: WRITERS_OF_CHRONOLOGY,
    },
  ],
  "review.requestChanges": [
    {
      input: async ({ addReviewed }) => ({
        ...NOTED,
        ...(await entryIn(addReviewed, "in_review")),
      }),
      expected: DECIDERS_OF_CHRONOLOGY,
    },
  ],
  "review.verify": [
    {
      about: "which the owner wrote",
      input: async ({ addReviewed }) => ({ note: "", ...(await addReviewed("in_review")) }),
      expected: { ...DECIDERS_OF_CHRONOLOGY, owner: "not_allowed" },
    },
  ],
  "review.retract": [
    {
      input: async ({ addReviewed }) => ({ ...NOTED, ...(await entryIn(addReviewed, "draft")) }),
      expected: WRITERS_OF_CHRONOLOGY,
    },
  ],
  "review.merge": [
    {
      input: async ({ addReviewed, entryId: into }) => ({
        ...{ ...NOTED, ...(await entryIn(addReviewed, "draft")), into },
      }),
      expected: WRITERS_OF_CHRONOLOGY,
    },
  ],
  "review.reopen": [
    {
      input: async ({ addReviewed }) => ({
        ...NOTED,
        ...(await entryIn(addReviewed, "retracted")),
      }),
      expected: WRITERS_OF_CHRONOLOGY,
    },
  ],
  "review.lock": [
    {
      input: async ({ addReviewed }) => ({
        ...{ ...(await entryIn(addReviewed, "verified")), isLocked: true },
      }),
      expected: OWNERS_OF_CHRONOLOGY,
    },
  ],
  "purge.ask": [
    {
      input: async ({ addDeleted }) => ({ reason: "A reason", entryId: await addDeleted() }),
      expected: OWNERS_OF_CHRONOLOGY,
    },
  ],
  // The owner of the table asked for it, or another did.
  "purge.withdraw": [
    {
      input: async ({ addPurge }) => ({ id: await addPurge("owner") }),
      expected: OWNERS_OF_CHRONOLOGY,
    },
    {
      about: "what another owner asked",
      input: async ({ addPurge }) => ({ id: await addPurge("another") }),
      expected: { ...OWNERS_OF_CHRONOLOGY, owner: "not_allowed" },
    },
  ],
  "purge.decline": [
    {
      input: async ({ addPurge }) => ({ id: await addPurge("another") }),
      expected: OWNERS_OF_CHRONOLOGY,
    },
    {
      about: "what one asked oneself",
      input: async ({ addPurge }) => ({ id: await addPurge("owner") }),
      expected: { ...OWNERS_OF_CHRONOLOGY, owner: "not_allowed" },
    },
  ],
  "purge.confirm": [
    {
      input: async ({ addPurge }) => ({ id: await addPurge("another") }),
      expected: OWNERS_OF_CHRONOLOGY,
    },
    {
      about: "what one asked oneself",
      input: async ({ addPurge }) => ({ id: await addPurge("owner") }),
      expected: { ...OWNERS_OF_CHRONOLOGY, owner: "not_allowed" },
    },
  ],
  "account.chooseMail": [{ input: () => ({ kinds: ["mention"] }), expected: SIGNED_IN_WITH("ok") }],
  "notice.markRead": [{ input: () => ({ ids: null }), expected: SIGNED_IN_WITH("ok") }],
  "version.restore": [
    {
      input: ({ entryId }) => ({ entryId, number: 1, parts: ["all"] }),
      expected: WRITERS_OF_CHRONOLOGY,
    },
    {
      about: "that is not there",
      input: ({ entryId }) => ({ entryId, number: 99_999, parts: ["title"] }),
      expected: {
        ...WRITERS_OF_CHRONOLOGY,
        ...{ editor: "not_found", owner: "not_found", guest: "not_found" },
      },
    },
  ],
  "version.name": [
    { input: ({ entryId }) => ({ entryId, name: "As filed" }), expected: WRITERS_OF_CHRONOLOGY },
  ],
  "visit.record": [
    {
      input: ({ chronologyId }) => ({ chronologyId }),
      expected: { ...WRITERS_OF_CHRONOLOGY, reviewer: "ok" },
    },
  ],
  "filter.save": [
    {
      about: "for oneself",
      input: ({ chronologyId }) => ({ chronologyId, name: "F", query: "q=a", isShared: false }),
      expected: READERS_OF_CHRONOLOGY,
    },
    {
      about: "for all at work on it",
      input: ({ chronologyId }) => ({ chronologyId, name: "F", query: "q=a", isShared: true }),
      expected: { ...READERS_OF_CHRONOLOGY, reader: "not_allowed" },
    },
  ],
  "filter.rename": [
    {
      about: "one that the editor shares",
      input: async (cast) => ({ id: await cast.addFilter(true), name: "Renamed" }),
      expected: ONLY_ITS_OWNER,
    },
    {
      about: "one that the editor keeps",
      input: async (cast) => ({ id: await cast.addFilter(false), name: "Renamed" }),
      expected: UNSEEN_BY_OTHERS,
    },
  ],
  "filter.share": [
    {
      input: async (cast) => ({ id: await cast.addFilter(true), isShared: false }),
      expected: ONLY_ITS_OWNER,
    },
  ],
  "filter.remove": [
    {
      about: "one that the editor shares",
      input: async (cast) => ({ id: await cast.addFilter(true) }),
      expected: { ...ONLY_ITS_OWNER, owner: "ok" },
    },
    {
      about: "one that the editor keeps",
      input: async (cast) => ({ id: await cast.addFilter(false) }),
      expected: UNSEEN_BY_OTHERS,
    },
  ],
  "filter.restore": [
    {
      input: async (cast) => ({ id: await cast.addFilter(true) }),
      expected: { ...ONLY_ITS_OWNER, owner: "ok" },
    },
  ],
  // Readers see the entry, so they are told that they may not comment on it …
  "comment.start": [
    {
      input: ({ entryId }) => ({ entryId, target: { kind: "entry" }, body: "A comment" }),
      expected: { ...REVIEWERS_OF_CHRONOLOGY, reader: "not_allowed" },
    },
  ],
  // The same with proposals: readers are told that they may not make any …
  "proposal.begin": [
    {
      input: ({ entryId }) => ({ entryId }),
      expected: { ...REVIEWERS_OF_CHRONOLOGY, reader: "not_allowed" },
    },
  ],
  "proposal.send": [
    {
      input: ({ entryId }) => ({
        ...{ entryId, baseNumber: 1, note: "" },
        content: { title: crypto.randomUUID() },
      }),
      expected: { ...REVIEWERS_OF_CHRONOLOGY, reader: "not_allowed" },
    },
    {
      about: "from a version that is not there",
      input: ({ entryId }) => ({ entryId, baseNumber: 99_999, note: "", content: {} }),
      expected: { ...SIGNED_IN_WITH("bad_request"), outsider: "not_found", reader: "not_allowed" },
    },
  ],
  // … and do not learn of any that it exists. A reviewer does not decide.
  "proposal.accept": [
    {
      input: async (cast) => ({
        ...{ id: await cast.addProposal("open"), reason: "" },
        parts: [{ part: "title", over: null }],
      }),
      expected: PROPOSAL_DECIDERS,
    },
  ],
  "proposal.reject": [
    {
      input: async (cast) => ({
        ...{ id: await cast.addProposal("open"), parts: ["title"], reason: "A reason" },
      }),
      expected: PROPOSAL_DECIDERS,
    },
    {
      about: "after it was decided",
      input: async (cast) => ({
        ...{ id: await cast.addProposal("withdrawn"), parts: ["title"], reason: "A reason" },
      }),
      expected: {
        ...PROPOSAL_DECIDERS,
        ...{ editor: "conflict", owner: "conflict", guest: "conflict" },
      },
    },
  ],
  "proposal.reopen": [
    {
      // Its author could put forward what they withdrew, and this was rejected.
      input: async (cast) => ({ id: await cast.addProposal("rejected"), parts: ["title"] }),
      expected: { ...PROPOSAL_DECIDERS, reviewer: "conflict" },
    },
  ],
  "proposal.takeBack": [
    {
      input: async (cast) => ({ id: await cast.addProposal("accepted"), parts: ["title"] }),
      expected: PROPOSAL_DECIDERS,
    },
  ],
  // It is the reviewer's.
  "proposal.withdraw": [
    {
      input: async (cast) => ({ id: await cast.addProposal("open"), parts: ["title"] }),
      expected: {
        ...REVIEWERS_OF_CHRONOLOGY,
        ...{ editor: "not_allowed", owner: "not_allowed", guest: "not_allowed" },
      },
    },
  ],
  "edition.preview": [
    {
      about: "after something changed",
      input: ({ chronologyId }) => ({ ...DECIDED, chronologyId, publishAt: null, revision: 0 }),
      expected: { ...OWNERS_OF_CHRONOLOGY, owner: "conflict" },
    },
  ],
  "edition.publish": [
    {
      about: "after something changed",
      input: ({ chronologyId }) => ({ ...DECIDED, chronologyId, revision: 0 }),
      expected: { ...OWNERS_OF_CHRONOLOGY, owner: "conflict" },
    },
  ],
  "edition.plan": [
    {
      about: "after something changed",
      input: ({ chronologyId }) => ({
        ...{ ...DECIDED, chronologyId, revision: 0 },
        publishAt: new Date(Date.now() + 86_400_000).toISOString(),
      }),
      expected: { ...OWNERS_OF_CHRONOLOGY, owner: "conflict" },
    },
  ],
  "edition.cancelPlan": [
    {
      about: "where nothing waits",
      input: ({ chronologyId }) => ({ chronologyId }),
      expected: { ...OWNERS_OF_CHRONOLOGY, owner: "conflict" },
    },
  ],
  "report.decide": [
    {
      input: async (cast) => ({ id: await cast.addReport(), state: "handled", note: "" }),
      expected: WRITERS_OF_CHRONOLOGY,
    },
  ],
  "edition.retract": [
    {
      about: "that is not there",
      input: ({ chronologyId }) => ({ chronologyId, number: 99, reason: "A reason" }),
      expected: { ...OWNERS_OF_CHRONOLOGY, owner: "conflict" },
    },
  ],
  // Nor of any comment.
  "comment.reply": [
    {
      input: async (cast) => ({ threadId: (await cast.addComment()).threadId, body: "A reply" }),
      expected: REVIEWERS_OF_CHRONOLOGY,
    },
  ],
  "comment.edit": [
    {
      input: async (cast) => ({ id: (await cast.addComment()).id, body: "Edited" }),
      expected: ONLY_ITS_AUTHOR,
    },
  ],
  "comment.remove": [
    {
      input: async (cast) => ({ id: (await cast.addComment()).id }),
      expected: ITS_AUTHOR_AND_OWNERS,
    },
  ],
  "comment.restore": [
    {
      input: async (cast) => ({ id: (await cast.addComment()).id }),
      expected: ITS_AUTHOR_AND_OWNERS,
    },
  ],
  "comment.react": [
    {
      input: async (cast) => ({
        ...{ id: (await cast.addComment()).id, reaction: "agree", isOn: true },
      }),
      expected: REVIEWERS_OF_CHRONOLOGY,
    },
  ],
  "comment.resolve": [
    {
      input: async (cast) => ({ id: (await cast.addComment()).threadId }),
      expected: REVIEWERS_OF_CHRONOLOGY,
    },
  ],
  "comment.reopen": [
    {
      input: async (cast) => ({ id: (await cast.addComment()).threadId }),
      expected: REVIEWERS_OF_CHRONOLOGY,
    },
  ],
  "comment.markRead": [
    {
      input: async (cast) => ({ id: (await cast.addComment()).threadId, upTo: 1 }),
      expected: REVIEWERS_OF_CHRONOLOGY,
    },
  ],
  "source.create": [
    {
      about: "in the team",
      input: ({ teamId }) => ({ scope: { teamId, chronologyId: null }, fields: SOURCE }),
      expected: WRITERS_OF_TEAM,
    },
    {
      about: "while working on a chronology",
      input: ({ teamId, chronologyId }) => ({ scope: { teamId, chronologyId }, fields: SOURCE }),
      expected: WRITERS_OF_CHRONOLOGY,
    },
  ],
  "source.update": [
    {
      about: "in the team",
      input: ({ teamId, sourceId: id }) => ({
        ...{ id, scope: { teamId, chronologyId: null }, fields: SOURCE },
      }),
      expected: WRITERS_OF_TEAM,
    },
    {
      about: "while working on a chronology",
      input: ({ teamId, chronologyId, sourceId: id }) => ({
        ...{ id, scope: { teamId, chronologyId }, fields: SOURCE },
      }),
      // A guest adds to the library, and changes nothing of it.
      expected: { ...WRITERS_OF_CHRONOLOGY, guest: "not_allowed" },
    },
  ],
  "actor.create": [
    {
      about: "in the team",
      input: ({ teamId }) => ({ scope: { teamId, chronologyId: null }, fields: newActor() }),
      expected: WRITERS_OF_TEAM,
    },
    {
      about: "while working on a chronology",
      input: ({ teamId, chronologyId }) => ({
        ...{ scope: { teamId, chronologyId }, fields: newActor() },
      }),
      expected: WRITERS_OF_CHRONOLOGY,
    },
  ],
  "actor.update": [
    {
      about: "in the team",
      input: ({ teamId, actorId: id }) => ({
        ...{ id, scope: { teamId, chronologyId: null }, fields: newActor() },
      }),
      expected: WRITERS_OF_TEAM,
    },
    {
      about: "while working on a chronology",
      input: ({ teamId, chronologyId, actorId: id }) => ({
        ...{ id, scope: { teamId, chronologyId }, fields: newActor() },
      }),
      // A guest adds an actor, and changes none.
      expected: { ...WRITERS_OF_CHRONOLOGY, guest: "not_allowed" },
    },
  ],
  "source.merge": [
    {
      input: async (cast) => ({ id: await cast.addSource(), into: cast.sourceId }),
      expected: WRITERS_OF_TEAM,
    },
    {
      about: "into one of another team",
      input: async (cast) => ({ id: await cast.addSource(), into: crypto.randomUUID() }),
      expected: { ...WRITERS_OF_TEAM, editor: "not_found", owner: "not_found" },
    },
  ],
  "source.unmerge": [
    {
      input: async (cast) => ({ id: await cast.addSource({ mergedInto: cast.sourceId }) }),
      expected: WRITERS_OF_TEAM,
    },
  ],
  "capture.remove": [
    { input: async (cast) => ({ id: await cast.addCapture() }), expected: WRITERS_OF_TEAM },
  ],
  "capture.restore": [
    { input: async (cast) => ({ id: await cast.addCapture() }), expected: WRITERS_OF_TEAM },
  ],
  "publisher.update": [
    {
      input: async (cast) => ({
        ...{ id: await cast.addPublisher(), name: newAddress(), reliability: "B", note: "" },
      }),
      expected: WRITERS_OF_TEAM,
    },
  ],
};
