import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import { createSaveTracker } from "#lib/collab/client/save-tracker.ts";

const SYNC = 0;
const AWARENESS = 1;
const STATUS = 8;

function frame(type: number, ...rest: number[]): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, "entry.x.1");
  encoding.writeVarUint(encoder, type);
  for (const part of rest) encoding.writeVarUint(encoder, part);
  return encoding.toUint8Array(encoder);
}

const BACKLOG = frame(SYNC, 1);
const UPDATE = frame(SYNC, 2);

function answer(applied: boolean): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarString(encoder, "entry.x.1");
  encoding.writeVarUint(encoder, STATUS);
  encoding.writeVarInt(encoder, applied ? 1 : 0);
  return encoding.toUint8Array(encoder);
}

function connected() {
  const tracker = createSaveTracker(() => {});
  tracker.socketOpened();
  tracker.sent(BACKLOG);
  tracker.received(answer(true));
  return tracker;
}

test("a change is unsaved until each message that was sent is answered", () => {
  const tracker = connected();
  tracker.changedHere();
  tracker.sent(UPDATE);
  tracker.changedHere();
  tracker.sent(UPDATE);
  tracker.received(answer(true));
  expect(tracker.isUnsaved()).toBe(true);
  tracker.received(answer(true));
  expect(tracker.isUnsaved()).toBe(false);
});

test("an answer on a new socket does not stand for what an older one carried", () => {
  const tracker = connected();
  tracker.changedHere();
  tracker.sent(UPDATE);
  tracker.socketOpened();
  tracker.changedHere();
  tracker.sent(UPDATE);
  tracker.received(answer(true));
  expect(tracker.isUnsaved()).toBe(true);
  tracker.sent(BACKLOG);
  tracker.received(answer(true));
  expect(tracker.isUnsaved()).toBe(false);
});

test("what is not applied stays unsaved, and is told", () => {
  const tracker = connected();
  tracker.changedHere();
  tracker.sent(UPDATE);
  tracker.received(answer(false));
  expect(tracker.isUnsaved()).toBe(true);
  expect(tracker.isRefused()).toBe(true);
});

test("presence is no change", () => {
  const tracker = connected();
  tracker.sent(frame(AWARENESS, 3));
  tracker.changedHere();
  tracker.sent(UPDATE);
  tracker.received(answer(true));
  expect(tracker.isUnsaved()).toBe(false);
});
