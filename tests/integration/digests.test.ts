import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { chooseMail, unsubscribe } from "#lib/commands/mail.ts";
import { requestChanges, requestReview } from "#lib/commands/review.ts";
import { sendDigests } from "#lib/mail/send-digests.ts";
import { createSmtp } from "#lib/mail/smtp.ts";
import { readNotices } from "#lib/reads/notices.ts";
import { type Role, setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { catchMail, type MailCatcher } from "#tests/support/mail-catcher.ts";

const scene = setUpCollab();
const SECRET = "a secret of the tests, long enough to be one";
let catcher: MailCatcher;

beforeEach(async () => {
  catcher = await catchMail();
});
afterEach(() => catcher.close());

const as = (role: Role) => contextOf(scene.world, scene.world.people[role], scene.collab.port);

function send(smtpUrl = catcher.url): Promise<number> {
  const url = "https://chronologies.example.org";
  const post = createSmtp(smtpUrl, "Sourceline <no-reply@example.org>");
  const { db } = scene.world.database;
  return sendDigests({ db, log: pino({ level: "silent" }), url, secret: SECRET, send: post });
}

/** As if what has happened so far had done so a while ago. */
const passTime = () =>
  scene.world.database.raw`update notices set created_at = created_at - interval '1 hour'`;

/** The owner wrote it, the editor asked; the reviewer's words are for the entry, not for letters. */
async function sendBack(): Promise<string> {
  const { id } = await scene.world.createEntry({ title: "A convoy\nis attacked" });
  await requestReview(await as("editor"), { entryId: id, reviewerId: null, note: "" });
  await requestChanges(await as("reviewer"), { entryId: id, note: "Words within the team" });
  return id;
}

test("what was left unread comes once, in one letter, with a link and not a word of the note", async () => {
  const id = await sendBack();
  expect(await send()).toBe(0);
  await passTime();
  expect(await send()).toBe(2);
  expect(await send()).toBe(0);
  const mail = catcher.mails.find(({ text }) => text?.includes("reviewer asks for changes"));
  expect(catcher.mails.map(({ subject }) => subject)).toEqual(
    Array.from({ length: 2 }, () => "1 notice in Sourceline"),
  );
  expect(mail?.text).toContain("reviewer asks for changes in “A convoy is attacked”");
  expect(mail?.text).toContain(`/chronologies/${scene.world.chronologyId}?entry=${id}`);
  expect(JSON.stringify(catcher.mails)).not.toContain("within the team");
  expect(JSON.stringify([...(mail?.headers ?? [])])).toContain("/api/unsubscribe?person=");
});

test("nothing is written of what was read, of kinds that are not wanted, or seen no more", async () => {
  await sendBack();
  await passTime();
  await chooseMail(await as("owner"), { kinds: ["mention"] });
  const [read] = await readNotices(await as("editor"));
  expect(read?.kind).toBe("changes_requested");
  await scene.world.database.raw`update memberships set role = 'reader' where user_id =
    ${scene.world.people.editor.id}`;
  expect(await send()).toBe(0);
  expect(catcher.mails).toEqual([]);
});

test("a letter that could not be sent is sent the next time", async () => {
  await sendBack();
  await passTime();
  expect(await send("smtp://127.0.0.1:1")).toBe(0);
  expect(await send()).toBe(2);
});

test("the token of a letter ends the letters of its person, and no other's", async () => {
  await sendBack();
  await passTime();
  await send();
  const { db } = scene.world.database;
  const link = /unsubscribe\?person=([\w-]+)&token=([\w-]+)/;
  const found = catcher.mails.map(({ text }) => link.exec(text ?? ""));
  const [first, second] = found.map((match) => ({
    person: match?.[1] ?? "",
    token: match?.[2] ?? "",
  }));
  const crossed = { person: first?.person ?? "", token: second?.token ?? "" };
  await expect(unsubscribe({ db, secret: SECRET }, crossed)).rejects.toMatchObject({
    code: "not_found",
  });
  await unsubscribe({ db, secret: SECRET }, first ?? crossed);
  await sendBack();
  await passTime();
  expect(await send()).toBe(1);
});
