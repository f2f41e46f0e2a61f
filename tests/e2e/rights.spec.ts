import { expect } from "@playwright/test";
import { formatToken } from "#lib/collab/protocol.ts";
import {
  act,
  badge,
  createEntry,
  createScene,
  narrative,
  openAs,
  openAsNewMember,
  title,
} from "#tests/support/e2e/stage.ts";
import { test } from "#tests/support/e2e/test.ts";

test("a reader cannot write by interface, by HTTP or by socket", async ({ browser }) => {
  const [owner, reader] = [await openAs(browser, "owner"), await openAs(browser, "reader")];
  const scene = await createScene(owner);
  const entry = await createEntry(owner, scene, "2021 Only to be read");
  await reader.goto(entry.path);
  await expect(reader.getByRole("textbox", { name: "Title", exact: true })).toHaveAttribute(
    "readonly",
    "",
  );
  await expect(reader.getByText("Reading", { exact: true })).toBeVisible();
  await expect(reader.getByRole("textbox", { name: "New entry: date and title" })).toHaveCount(0);
  await expect(narrative(reader)).toHaveCount(0);

  const created = await act(reader, "entry.create", {
    chronologyId: scene.chronologyId,
    line: "2022 No",
    laneId: null,
  });
  expect(created).toMatchObject({ status: 403, body: { error: { code: "not_allowed" } } });
  expect((await act(reader, "entry.delete", { id: entry.id })).status).toBe(403);

  const { body } = await act(reader, "socket.ticket", {});
  const refusal = await askForDocument(reader, scene.chronologyId, entry.id, body.ticket);
  expect(refusal).toContain("not_found");
});

test("a revoked member stops being able to write within a second, without reloading", async ({
  browser,
}) => {
  const owner = await openAs(browser, "owner");
  const scene = await createScene(owner);
  const { page: member, userId } = await openAsNewMember(browser, owner, scene.teamId, "editor");
  const entry = await createEntry(owner, scene, "2021 Shared for now");
  await Promise.all([owner.goto(entry.path), member.goto(entry.path)]);
  await expect(narrative(member)).toBeVisible();
  await title(member).fill("Written while a member");
  await expect(title(owner)).toHaveValue("Written while a member");
  await expect(badge(member)).toHaveText("Saved");

  await act(owner, "member.remove", { teamId: scene.teamId, userId });
  await expect(
    member.getByRole("alert").filter({ hasText: "You no longer have access" }),
  ).toBeVisible({ timeout: 1000 });
  await expect(badge(member)).toHaveText("No access");
  await expect(title(member)).toHaveCount(0);
  await expect(member.locator("input, textarea, [contenteditable=true]")).toHaveCount(0);
  await expect(member.getByText("Shared for now")).toHaveCount(0);
  await expect(title(owner)).toHaveValue("Written while a member");
});

test("an editor who becomes a reviewer sees all and changes nothing", async ({ browser }) => {
  const owner = await openAs(browser, "owner");
  const scene = await createScene(owner);
  const { page: member, userId } = await openAsNewMember(browser, owner, scene.teamId, "editor");
  const entry = await createEntry(owner, scene, "2021 Under review");
  await Promise.all([owner.goto(entry.path), member.goto(entry.path)]);
  await expect(narrative(member)).toHaveAttribute("contenteditable", "true");
  await act(owner, "member.setRole", { teamId: scene.teamId, userId, role: "reviewer" });
  await expect(narrative(member)).toHaveAttribute("contenteditable", "false", { timeout: 1000 });
  await expect(member.getByRole("status").filter({ hasText: "read only" })).toBeVisible();
  await expect(narrative(owner)).toBeVisible();
  await title(owner).fill("Still live for the reviewer");
  await expect(title(member)).toHaveValue("Still live for the reviewer");
});

test("when the session ends, the open chronology closes", async ({ browser }) => {
  const owner = await openAs(browser, "owner");
  const scene = await createScene(owner);
  const { page: member } = await openAsNewMember(browser, owner, scene.teamId, "editor");
  const entry = await createEntry(owner, scene, "2021 Seen until signed out");
  await member.goto(entry.path);
  await expect(narrative(member)).toBeVisible();
  const { csrfToken } = await (await member.request.get("/api/auth/csrf")).json();
  await member.request.post("/api/auth/signout", { form: { csrfToken, json: "true" } });
  await expect(member.getByText("You no longer have access")).toBeVisible();
  await expect(title(member)).toHaveCount(0);
});

type Page = Awaited<ReturnType<typeof openAs>>;

/** Opens a socket by hand and asks for an entry, as a changed client could. */
function askForDocument(
  page: Page,
  chronologyId: string,
  entryId: string,
  ticket: string,
): Promise<string> {
  return page.evaluate(
    ([chronology, entry, token]) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(`ws://${location.host}/collab/${chronology}`);
        socket.binaryType = "arraybuffer";
        const text = (value: string) => [value.length, ...new TextEncoder().encode(value)];
        const name = text(`entry.${entry}.1`);
        socket.onopen = () => socket.send(new Uint8Array([...name, 2, 0, ...text(token)]));
        socket.onmessage = ({ data }) => resolve(new TextDecoder().decode(data));
        socket.onclose = ({ reason }) => resolve(`closed ${reason}`);
      }),
    [chronologyId, entryId, formatToken(ticket)] as const,
  );
}
