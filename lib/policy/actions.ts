import type { Role } from "./roles.ts";

const EVERYONE: readonly Role[] = ["owner", "editor", "reviewer", "reader"];
const WRITERS: readonly Role[] = ["owner", "editor"];
const OWNERS: readonly Role[] = ["owner"];

/**
 * Who may do what. HTTP, socket and interface all ask this one table through `can`.
 * Actions on a chronology accept guests of it; actions on a team do not.
 */
export const CHRONOLOGY_ACTIONS = {
  "chronology.read": EVERYONE,
  /** Readers have no socket: they read projected rows over HTTP. */
  "chronology.follow": ["owner", "editor", "reviewer"],
  "chronology.edit": WRITERS,
  "chronology.archive": OWNERS,
  "chronology.inviteGuest": OWNERS,
  "entry.create": WRITERS,
  "entry.edit": WRITERS,
  "entry.delete": WRITERS,
  /** Names that are withheld, places finer than published, what is under an embargo. */
  "entry.readPrivate": ["owner", "editor", "reviewer"],
  "version.read": ["owner", "editor", "reviewer"],
  /** Where an entry stands in its review, and why. */
  "review.read": ["owner", "editor", "reviewer"],
  "review.request": WRITERS,
  /** To vouch for an entry, or to say what it lacks; never for what one wrote oneself. */
  "review.decide": ["owner", "reviewer"],
  "review.close": WRITERS,
  "review.lock": OWNERS,
  "filter.save": EVERYONE,
  /** Readers see no shared filter: what is looked for in one may name what is withheld. */
  "filter.share": ["owner", "editor", "reviewer"],
  /** Of others, what they shared. */
  "filter.remove": OWNERS,
  /** What is said about an entry while it is worked on; readers do not learn that there is any. */
  "comment.read": ["owner", "editor", "reviewer"],
  "comment.write": ["owner", "editor", "reviewer"],
  /** Changes that somebody proposes instead of making them; decided by whoever could make them. */
  "proposal.read": ["owner", "editor", "reviewer"],
  "proposal.make": ["owner", "editor", "reviewer"],
  "proposal.decide": WRITERS,
  /** What was published, and what there is to decide before the next edition. */
  "edition.read": ["owner", "editor", "reviewer"],
  /** To publish an edition, and to retract one. */
  "edition.publish": OWNERS,
  /** What readers of an edition say is wrong, with the address of those who want an answer. */
  "report.read": WRITERS,
  "report.decide": WRITERS,
  /** To take back what others wrote. */
  "comment.moderate": OWNERS,
} as const satisfies Record<string, readonly Role[]>;

export const TEAM_ACTIONS = {
  "team.read": EVERYONE,
  "team.manage": OWNERS,
  /** Who did what, when, in the whole team. */
  "audit.read": OWNERS,
  /** To ask for an entry to be removed for good, and to agree to what another owner asks. */
  "entry.purge": OWNERS,
  "chronology.create": WRITERS,
  "source.read": EVERYONE,
  /** What of a source is kept within the team's work: notes, perpetrators' addresses, captures. */
  "source.readPrivate": ["owner", "editor", "reviewer"],
  /**
   * Sources, and the actors that entries name. Guests add to them what they cite; what others put
   * there is not theirs to change.
   */
  "source.add": WRITERS,
  "source.edit": WRITERS,
} as const satisfies Record<string, readonly Role[]>;

export type ChronologyAction = keyof typeof CHRONOLOGY_ACTIONS;
export type TeamAction = keyof typeof TEAM_ACTIONS;
export type Action = ChronologyAction | TeamAction;
