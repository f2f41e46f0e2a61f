import { expect, test } from "vitest";
import { listRowsSince } from "#db/queries/rows.ts";
import { deleteEntry } from "#lib/commands/entries.ts";
import { orderDay } from "#lib/commands/order-day.ts";
import { newAssertion } from "#lib/domain/new-assertion.ts";
import { compareByDate } from "#lib/domain/order.ts";
import { type Role, setUpCollab } from "#tests/support/collab-scene.ts";
import { contextOf } from "#tests/support/contexts.ts";
import { eventually } from "#tests/support/eventually.ts";
import { addChronology } from "#tests/support/world-changes.ts";

const scene = setUpCollab();
const as = (role: Role) => contextOf(scene.world, scene.world.people[role], scene.collab.port);
const DATE = {
  edtf: "2021-08-26",
  text: "",
  calendar: "gregorian",
  time: null,
  zone: null,
} as const;

async function addThree(): Promise<string[]> {
  const seed = () => ({
    assertions: [newAssertion({ field: "date", value: DATE, rank: "preferred" })],
  });
  const made = await Promise.all([1, 2, 3].map(() => scene.world.createEntry(seed())));
  return made.map(({ id }) => id);
}

async function readOrder(ids: string[]): Promise<string[]> {
  const rows = await listRowsSince(scene.world.database.db, scene.world.chronologyId, 0);
  return rows
    .filter(({ id }) => ids.includes(id))
    .sort(compareByDate)
    .map(({ id }) => id);
}

test("entries of one day stand as their editors order them, also after another edit", async () => {
  const { chronologyId } = scene.world;
  const ids = (await addThree()).sort();
  const wanted = [ids[2]!, ids[0]!, ids[1]!];
  const [before] = await scene.world.database.raw`
    select revision from chronologies where id = ${chronologyId}`;
  await orderDay(await as("editor"), { chronologyId, ids: wanted });
  expect(await readOrder(ids)).toEqual(wanted);
  // Open lists are told by the revision, as of every change of rows.
  const [after] = await scene.world.database.raw`
    select revision from chronologies where id = ${chronologyId}`;
  expect(Number(after?.revision)).toBeGreaterThan(Number(before?.revision));
  const [{ count } = { count: 0 }] = await scene.world.database.raw`
    select count(*)::int from audit_events where action = 'entry.orderDay'`;
  expect(count).toBe(1);
});

test("an open list takes the order over without being loaded anew", async () => {
  const { chronologyId } = scene.world;
  const ids = await addThree();
  const chronology = scene.connect("reviewer").openChronology(chronologyId);
  await chronology.synced();
  const orders = new Map<string, number>();
  chronology.onStateless((message) => {
    if (message.type === "rows")
      for (const { id, sameDayOrder } of message.rows) orders.set(id, sameDayOrder);
  });
  await orderDay(await as("editor"), { chronologyId, ids: [...ids].reverse() });
  await eventually(
    () => ids.map((id) => orders.get(id)),
    (found) => found.join() === "2,1,0",
  );
});

test("what is deleted, of elsewhere, or not theirs to order is refused, and nothing is done", async () => {
  const { chronologyId } = scene.world;
  const ids = await addThree();
  const before = await readOrder(ids);
  const refused = (code: string) => expect.objectContaining({ code });
  const order = async (role: Role, given: { chronologyId: string; ids: string[] }) =>
    orderDay(await as(role), given);
  const turned = [...before].reverse();
  await expect(order("reviewer", { chronologyId, ids: turned })).rejects.toEqual(
    refused("not_allowed"),
  );
  const { id: other } = await addChronology(scene.world);
  await expect(order("owner", { chronologyId: other, ids: turned })).rejects.toEqual(
    refused("not_found"),
  );
  await deleteEntry(await as("editor"), { id: ids[0]! });
  await expect(order("editor", { chronologyId, ids: turned })).rejects.toEqual(
    refused("not_found"),
  );
  expect(await readOrder(ids)).toEqual(before);
});
