import type { Role } from "#lib/policy/roles.ts";

export const ROLE_LABELS: Record<Role, string> = {
  owner: "Owner",
  editor: "Editor",
  reviewer: "Reviewer",
  reader: "Reader",
};

/** What a role may do, as lib/policy/actions.ts has it. */
export const ROLE_SENTENCES: Record<Role, string> = {
  owner: "Manages people and roles, archives chronologies, and does all that editors do.",
  editor: "Writes: creates and changes chronologies, entries and sources.",
  reviewer: "Follows the writing live and reads every version, but changes nothing.",
  reader: "Reads chronologies and their sources as last saved.",
};

export const roleOptions = (roles: readonly Role[]) =>
  roles.map((id) => ({ id, label: ROLE_LABELS[id], note: ROLE_SENTENCES[id] }));
