import type { Role } from "#lib/policy/roles.ts";

export const ROLE_LABELS: Record<Role, string> = {
  owner: "Owner",
  editor: "Editor",
  reviewer: "Reviewer",
  reader: "Reader",
};

/** What a role may do, as lib/policy/actions.ts has it. */
const ROLE_SENTENCES: Record<Role, string> = {
  owner: "Manages people and roles, archives chronologies, and does all that editors do.",
  editor: "Writes: creates and changes chronologies, entries and sources.",
  reviewer: "Follows the writing live and reads every version, but changes nothing.",
  reader: "Reads chronologies and their sources as last saved.",
};

/** Only members can own: a team is managed by those who belong to it. */
export const GUEST_ROLES = ["editor", "reviewer", "reader"] as const satisfies readonly Role[];

/** The same for a guest, who has the role in one chronology. */
const GUEST_SENTENCES: Record<Role, string> = {
  ...ROLE_SENTENCES,
  editor: "Writes: creates and changes entries of this chronology, and the team’s sources.",
  reader: "Reads this chronology and its sources as last saved.",
};

export const describeRole = (role: Role, isGuest: boolean): string =>
  (isGuest ? GUEST_SENTENCES : ROLE_SENTENCES)[role];

/** Roles to choose from, each with its sentence. */
export const roleOptions = (roles: readonly Role[], isGuest = false) =>
  roles.map((id) => ({ id, label: ROLE_LABELS[id], note: describeRole(id, isGuest) }));
