import { describe, expect, test } from "vitest";
import { type Action, CHRONOLOGY_ACTIONS, TEAM_ACTIONS } from "#lib/policy/actions.ts";
import { type Actor, can } from "#lib/policy/can.ts";
import { isOwnOrigin, ownOrigins } from "#lib/policy/origins.ts";
import { ROLES, type Role } from "#lib/policy/roles.ts";

const TEAM = "team-1";
const CHRONOLOGY = "chronology-1";
const ACTIONS = { ...CHRONOLOGY_ACTIONS, ...TEAM_ACTIONS };
const inTeam = { teamId: TEAM, chronologyId: null };
const inChronology = { teamId: TEAM, chronologyId: CHRONOLOGY };

const member = (role: Role): Actor => ({
  userId: "u",
  memberships: { [TEAM]: role },
  guestRoles: {},
});
const guest = (role: Role): Actor => ({
  userId: "u",
  memberships: {},
  guestRoles: { [CHRONOLOGY]: role },
});

/** What each role may do at most: a change of the table has to be made here too. */
const ALLOWED: Record<Role, Action[]> = {
  owner: Object.keys(ACTIONS) as Action[],
  editor: [
    ...(["chronology.read", "chronology.follow", "chronology.edit", "chronology.create"] as const),
    ...(["entry.create", "entry.edit", "entry.delete", "version.read"] as const),
    "entry.readPrivate",
    ...(["team.read", "source.read", "source.readPrivate"] as const),
    ...(["source.add", "source.edit", "filter.save", "filter.share"] as const),
    ...(["review.read", "review.request", "review.close"] as const),
    ...(["comment.read", "comment.write"] as const),
    ...(["proposal.read", "proposal.make", "proposal.decide", "edition.read"] as const),
    ...(["report.read", "report.decide"] as const),
  ],
  reviewer: [
    ...(["chronology.read", "chronology.follow", "version.read", "team.read"] as const),
    ...(["source.read", "source.readPrivate", "entry.readPrivate"] as const),
    ...(["filter.save", "filter.share", "review.read", "review.decide"] as const),
    ...(["comment.read", "comment.write", "proposal.read", "proposal.make"] as const),
    "edition.read",
  ],
  reader: ["chronology.read", "team.read", "source.read", "filter.save"],
};

describe.each(ROLES)("%s", (role) => {
  test.each(Object.keys(ACTIONS) as Action[])("%s", (action) => {
    expect(can(member(role), action, inChronology)).toBe(ALLOWED[role].includes(action));
  });

  test("has no right in another team", () => {
    const elsewhere = { teamId: "team-2", chronologyId: "chronology-2" };
    for (const action of Object.keys(ACTIONS) as Action[])
      expect(can(member(role), action, elsewhere)).toBe(false);
  });

  test("as a guest has no right in the team, and none in another chronology", () => {
    for (const action of Object.keys(ACTIONS) as Action[]) {
      expect(can(guest(role), action, inTeam)).toBe(false);
      expect(can(guest(role), action, { ...inChronology, chronologyId: "other" })).toBe(false);
    }
  });

  test("as a guest may do on the one chronology what the role allows there", () => {
    for (const action of Object.keys(CHRONOLOGY_ACTIONS) as Action[])
      expect(can(guest(role), action, inChronology)).toBe(ALLOWED[role].includes(action));
    expect(can(guest(role), "team.manage", inChronology)).toBe(false);
    expect(can(guest(role), "chronology.create", inChronology)).toBe(false);
  });
});

test("nobody may do nothing", () => {
  for (const action of Object.keys(ACTIONS) as Action[])
    expect(can(null, action, inChronology)).toBe(false);
});

test("of a role in the team and one as a guest, the further one counts", () => {
  const both = { ...guest("editor"), memberships: { [TEAM]: "reader" as const } };
  expect(can(both, "entry.edit", inChronology)).toBe(true);
  expect(can(both, "entry.edit", { ...inChronology, chronologyId: "other" })).toBe(false);
});

test("our own origin is ours, and nothing that looks like it", () => {
  const allowed = ownOrigins("https://chronology.example.org");
  expect(isOwnOrigin("https://chronology.example.org", allowed)).toBe(true);
  for (const origin of [
    undefined,
    "null",
    "http://chronology.example.org",
    "https://chronology.example.org.evil.example.org",
    "https://chronology.example.org:8443",
  ])
    expect(isOwnOrigin(origin, allowed)).toBe(false);
  expect(ownOrigins("http://localhost:3000")).toContain("http://127.0.0.1:3000");
});
