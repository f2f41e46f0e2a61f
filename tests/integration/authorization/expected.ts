import type { ErrorCode } from "#lib/errors.ts";
import type { ActorName } from "./cast.ts";

export type Expected = Record<ActorName, "ok" | ErrorCode>;

function expectFor(given: Omit<Expected, "anonymous"> & Partial<Expected>): Expected {
  return { anonymous: "unauthenticated", ...given };
}

/** For a thing of the team: strangers to it, guests among them, do not learn that it exists. */
export const OWNERS_OF_TEAM = expectFor({
  ...{ outsider: "not_found", guest: "not_found", owner: "ok" },
  ...{ reader: "not_allowed", reviewer: "not_allowed", editor: "not_allowed" },
});
export const WRITERS_OF_TEAM: Expected = { ...OWNERS_OF_TEAM, editor: "ok" };

/** For a thing of a chronology: a guest of it has the rights of their role there. */
export const OWNERS_OF_CHRONOLOGY: Expected = { ...OWNERS_OF_TEAM, guest: "not_allowed" };
export const WRITERS_OF_CHRONOLOGY: Expected = { ...WRITERS_OF_TEAM, guest: "ok" };

/** Who signs off; the guest of these tables is an editor. */
export const DECIDERS_OF_CHRONOLOGY: Expected = { ...OWNERS_OF_CHRONOLOGY, reviewer: "ok" };

export const EVERYBODY_WITH = (code: "ok" | ErrorCode): Expected =>
  expectFor({
    ...{ anonymous: code, outsider: code, reader: code, reviewer: code },
    ...{ editor: code, owner: code, guest: code },
  });
export const SIGNED_IN_WITH = (code: "ok" | ErrorCode): Expected => ({
  ...EVERYBODY_WITH(code),
  anonymous: "unauthenticated",
});

/** A page that others do not learn exists. */
export const OWNERS_READ: Expected = { ...SIGNED_IN_WITH("not_found"), owner: "ok" };

export const READERS_OF_TEAM = expectFor({
  ...{ outsider: "not_found", guest: "not_found", owner: "ok" },
  ...{ reader: "ok", reviewer: "ok", editor: "ok" },
});
export const READERS_OF_CHRONOLOGY: Expected = { ...READERS_OF_TEAM, guest: "ok" };
export const REVIEWERS_OF_CHRONOLOGY: Expected = { ...READERS_OF_CHRONOLOGY, reader: "not_found" };
