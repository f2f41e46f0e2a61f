import { afterEach, beforeEach, expect, onTestFinished, test } from "vitest";
import { openDatabase } from "#db/client.ts";
import { findActor } from "#db/queries/access.ts";
import { findSession, hashSecret } from "#db/queries/sessions.ts";
import { webLimiter } from "#lib/auth/limiter.ts";
import { signIn } from "#lib/auth/sign-in.ts";
import { acceptInvitation, acceptOwnInvitation } from "#lib/commands/accept-invitation.ts";
import { changePassword } from "#lib/commands/account.ts";
import { createInvitation, revokeInvitation } from "#lib/commands/invitations.ts";
import { removeMember, setMemberRole } from "#lib/commands/members.ts";
import { setUpOwner } from "#lib/commands/set-up-owner.ts";
import { createSmtp } from "#lib/mail/smtp.ts";
import type { Role } from "#lib/policy/roles.ts";
import { readOwnInvitations } from "#lib/reads/notices.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { catchMail } from "#tests/support/mail-catcher.ts";
import { createDatabase, type TestDatabase } from "#tests/support/postgres.ts";
import { createWorld, PASSWORD, type Person, type World } from "#tests/support/world.ts";

let database: TestDatabase;
let world: World;

beforeEach(async () => {
  database = await createDatabase();
  world = await createWorld(database.url);
});

afterEach(async () => {
  await world.end();
  await database.drop();
});

const NO_COLLAB = 1;
const as = (person: Person | null) => contextOf(world, person, NO_COLLAB);
const refusedAs = (code: string) => expect.objectContaining({ code });
const NEXT = "another long pass phrase";

async function invite(email: string, role: Role = "editor"): Promise<string> {
  const given = { teamId: world.teamId, chronologyId: null, email, role };
  const { link } = await createInvitation(await as(world.people.owner), given);
  return link.split("/").at(-1) ?? "";
}

const accept = async (token: string, password = NEXT) =>
  acceptInvitation(await as(null), { token, name: "New", password });

const trySignIn = (email: string, password: string) =>
  signIn(world.database.db, { email, password, address: "192.0.2.7", userAgent: "test" });

test("an invitation works once, for one address, with the role it names", async () => {
  const token = await invite("New@Example.org");
  await accept(token);
  const { userId } = await trySignIn("new@example.org", NEXT);
  const actor = await findActor(world.database.db, userId);
  expect(actor?.memberships).toEqual({ [world.teamId]: "editor" });
  await expect(accept(token)).rejects.toEqual(refusedAs("invitation_used"));
});

test("of two who use one invitation at the same moment, one does", async () => {
  const token = await invite("new@example.org");
  const done = await Promise.allSettled([accept(token), accept(token)]);
  expect(done.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("revoked, expired and invented invitations are refused; the token is stored nowhere", async () => {
  const [revoked, expired] = [await invite("a@example.org"), await invite("b@example.org")];
  const { raw } = world.database;
  const [row] = await raw`select id from invitations where email = 'a@example.org'`;
  await revokeInvitation(await as(world.people.owner), { id: row?.id });
  await raw`update invitations set expires_at = now() - interval '1 second'
    where email = 'b@example.org'`;
  await expect(accept(revoked)).rejects.toEqual(refusedAs("invitation_invalid"));
  await expect(accept(expired)).rejects.toEqual(refusedAs("invitation_expired"));
  await expect(accept("x".repeat(43))).rejects.toEqual(refusedAs("invitation_invalid"));
  const [stored] = await raw`select count(*)::int as n from invitations i
    where i::text like ${`%${revoked}%`}`;
  expect(stored?.n).toBe(0);
});

test("for an address with an account, the link alone is not enough", async () => {
  const token = await invite("outsider@example.org");
  await expect(accept(token, "a wrong pass phrase")).rejects.toEqual(refusedAs("sign_in_failed"));
  await accept(token, PASSWORD);
  const actor = await findActor(world.database.db, world.people.outsider.id);
  expect(actor?.memberships).toEqual({ [world.teamId]: "editor" });
});

test("an invitation never takes an owner's role away", async () => {
  await accept(await invite("owner@example.org", "reader"), PASSWORD);
  const actor = await findActor(world.database.db, world.people.owner.id);
  expect(actor?.memberships).toEqual({ [world.teamId]: "owner" });
});

test("a weak password makes no account and leaves the invitation unused", async () => {
  const token = await invite("new@example.org");
  await expect(accept(token, "password")).rejects.toEqual(refusedAs("password_too_weak"));
  await accept(token);
});

test("the last owner can neither leave nor step down; of two at once, one stays", async () => {
  const { owner, editor } = world.people;
  const { teamId } = world;
  const leave = async (who: Person) => removeMember(await as(who), { teamId, userId: who.id });
  await expect(leave(owner)).rejects.toEqual(refusedAs("conflict"));
  await expect(
    setMemberRole(await as(owner), { teamId, userId: owner.id, role: "editor" }),
  ).rejects.toEqual(refusedAs("conflict"));
  await setMemberRole(await as(owner), { teamId, userId: editor.id, role: "owner" });
  const done = await Promise.allSettled([leave(owner), leave(editor)]);
  expect(done.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});

test("an installation is set up once, also by two at the same moment", async () => {
  const empty = await createDatabase();
  const opened = openDatabase(empty.url, { pool: 2 });
  const context = { ...(await as(null)), db: opened.db };
  const input = { name: "First", email: "first@example.org", password: NEXT, teamName: "Team" };
  const done = await Promise.allSettled([setUpOwner(context, input), setUpOwner(context, input)]);
  const refusals = done.filter(({ status }) => status === "rejected");
  expect(refusals).toEqual([expect.objectContaining({ reason: refusedAs("already_set_up") })]);
  await opened.end();
  await empty.drop();
});

test("a wrong address and a wrong password get one answer, and no account can be guessed long", async () => {
  await expect(trySignIn("nobody@example.org", PASSWORD)).rejects.toEqual(
    refusedAs("sign_in_failed"),
  );
  for (let n = 0; n < 10; n += 1)
    await expect(trySignIn("reader@example.org", "wrong")).rejects.toEqual(
      refusedAs("sign_in_failed"),
    );
  await expect(trySignIn("reader@example.org", PASSWORD)).rejects.toEqual(
    refusedAs("too_many_requests"),
  );
  webLimiter().forget("sign-in:account:reader@example.org");
  await trySignIn("Reader@Example.org ", PASSWORD);
});

test("a disabled account cannot sign in, and its sessions are over", async () => {
  const { reader } = world.people;
  await world.database.raw`update users set disabled_at = now() where id = ${reader.id}`;
  await expect(trySignIn("reader@example.org", PASSWORD)).rejects.toEqual(
    refusedAs("sign_in_failed"),
  );
  expect(await findSession(world.database.db, hashSecret(reader.sessionSecret))).toBeNull();
});

test("a new password ends every other session", async () => {
  const { secret } = await trySignIn("editor@example.org", PASSWORD);
  const context = await as(world.people.editor);
  await changePassword(context, { current: PASSWORD, next: NEXT });
  const find = (each: string) => findSession(world.database.db, hashSecret(each));
  expect(await find(secret)).toBeNull();
  expect(await find(world.people.editor.sessionSecret)).not.toBeNull();
  await expect(trySignIn("editor@example.org", PASSWORD)).rejects.toEqual(
    refusedAs("sign_in_failed"),
  );
  await trySignIn("editor@example.org", NEXT);
});

test("an invitation goes out as a letter where mail can be sent; its subject tells nothing", async () => {
  const catcher = await catchMail();
  onTestFinished(() => catcher.close());
  const owner = await as(world.people.owner);
  const email = "invited@example.org";
  const input = { teamId: world.teamId, chronologyId: null, email, role: "editor" as const };
  const sendLetter = createSmtp(catcher.url, "Sourceline <no-reply@example.org>");
  const { link, isMailed } = await createInvitation({ ...owner, sendLetter }, input);
  expect(isMailed).toBe(true);
  const [mail] = catcher.mails;
  expect(mail?.subject).toBe("An invitation to Sourceline");
  expect(mail?.text).toContain(link);
  expect(mail?.headers.has("list-unsubscribe")).toBe(false);
  // A server that is away keeps nobody from inviting: the link is there.
  const away = createSmtp("smtp://127.0.0.1:1", "no-reply@example.org");
  const second = await createInvitation({ ...owner, sendLetter: away }, input);
  expect(second).toMatchObject({ isMailed: false, link: expect.stringContaining("/invitations/") });
});

test("an invitation to an account that there is stands among its notices, and is accepted there", async () => {
  const { outsider, owner, reader } = world.people;
  await invite("Outsider@example.org", "reviewer");
  const [own] = await readOwnInvitations(await as(outsider));
  expect(own).toMatchObject({ by: "owner", to: "Team", role: "reviewer" });
  expect(await readOwnInvitations(await as(owner))).toEqual([]);
  const id = own?.id ?? "";
  await expect(acceptOwnInvitation(await as(reader), { id })).rejects.toEqual(
    refusedAs("not_found"),
  );
  await acceptOwnInvitation(await as(outsider), { id });
  const { memberships } = (await findActor(world.database.db, outsider.id)) ?? {};
  expect(memberships).toEqual({ [world.teamId]: "reviewer" });
  expect(await readOwnInvitations(await as(outsider))).toEqual([]);
  await expect(acceptOwnInvitation(await as(outsider), { id })).rejects.toEqual(
    refusedAs("not_found"),
  );
});
