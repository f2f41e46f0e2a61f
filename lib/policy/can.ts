import { type Action, CHRONOLOGY_ACTIONS, TEAM_ACTIONS } from "./actions.ts";
import type { Role } from "./roles.ts";

/** Who asks: a signed-in person with the roles they hold now. */
export type Actor = {
  userId: string;
  /** By team id. */
  memberships: Readonly<Record<string, Role>>;
  /** By chronology id. */
  guestRoles: Readonly<Record<string, Role>>;
};

/** What is asked about; `chronologyId` is null for something of the team as a whole. */
export type Resource = { teamId: string; chronologyId: string | null };

/** The one decision of who may do what. Pure: callers load the actor's roles. */
export function can(actor: Actor | null, action: Action, resource: Resource): boolean {
  if (!actor) return false;
  return rolesOf(actor, action, resource).some((role) => allowedRoles(action).includes(role));
}

function rolesOf(actor: Actor, action: Action, resource: Resource): Role[] {
  const member = actor.memberships[resource.teamId];
  const guest = resource.chronologyId ? actor.guestRoles[resource.chronologyId] : undefined;
  const counted = guest && isOpenToGuests(action) ? [member, guest] : [member];
  return counted.filter((role) => role !== undefined);
}

/** A guest reads and adds to the team's sources while working on their chronology. */
function isOpenToGuests(action: Action): boolean {
  return action in CHRONOLOGY_ACTIONS || OPEN_TO_GUESTS.has(action);
}

const OPEN_TO_GUESTS: ReadonlySet<Action> = new Set([
  "source.read",
  "source.readPrivate",
  "source.add",
]);

function allowedRoles(action: Action): readonly Role[] {
  return { ...CHRONOLOGY_ACTIONS, ...TEAM_ACTIONS }[action];
}
