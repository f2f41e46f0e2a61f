import * as decoding from "lib0/decoding";

/** Of the Hocuspocus protocol: what carries changes up, and what acknowledges them. */
const SYNC = 0;
const SYNC_REPLY = 4;
const SYNC_STATUS = 8;
const STEP_2 = 1;
const UPDATE = 2;

/**
 * Knows whether every local change of one document is committed. The library's own counter starts
 * over at each reconnection while acknowledgements of earlier messages may still arrive, and could
 * say "saved" too early; this one counts what was sent on this very socket. The server answers
 * each change with one status, after its commit, in order.
 */
export function createSaveTracker(onChange: () => void) {
  let isDirty = false;
  /** Whether what was changed before this socket has been sent on it. */
  let hasSentBacklog = false;
  let unanswered = 0;
  let isRefused = false;

  function settle(): void {
    if (isDirty && !isRefused && hasSentBacklog && unanswered === 0) isDirty = false;
    onChange();
  }

  return {
    isUnsaved: () => isDirty,
    /** The server answered "not applied": the right to write was taken away. */
    isRefused: () => isRefused,
    /** A new socket: nothing sent before it will be answered on it. */
    socketOpened() {
      hasSentBacklog = false;
      unanswered = 0;
      isRefused = false;
    },
    changedHere() {
      isDirty = true;
      onChange();
    },
    /** What waits here is not to be kept: the document was removed for good. */
    giveUp() {
      isDirty = false;
      onChange();
    },
    sent(frame: Uint8Array) {
      const head = readHead(frame);
      if (head.type !== SYNC && head.type !== SYNC_REPLY) return;
      if (head.detail !== STEP_2 && head.detail !== UPDATE) return;
      unanswered += 1;
      if (head.detail === STEP_2) hasSentBacklog = true;
    },
    received(frame: Uint8Array) {
      const head = readHead(frame);
      if (head.type !== SYNC_STATUS) return;
      unanswered -= 1;
      if (head.detail !== 1) isRefused = isDirty;
      settle();
    },
  };
}

export type SaveTracker = ReturnType<typeof createSaveTracker>;

function readHead(frame: Uint8Array): { type: number; detail: number } {
  const decoder = decoding.createDecoder(frame);
  decoding.readVarString(decoder);
  const type = decoding.readVarUint(decoder);
  if (type === SYNC_STATUS) return { type, detail: decoding.readVarInt(decoder) };
  return { type, detail: decoding.hasContent(decoder) ? decoding.readVarUint(decoder) : -1 };
}
