import * as decoding from "lib0/decoding";
import { WebSocket } from "ws";
import { SAME_SOCKET } from "#lib/collab/protocol.ts";
import { SYNC, syncFrame, TYPES, ticketFrame } from "#tests/support/frames.ts";
import { ORIGIN } from "#tests/support/world.ts";

/** What the server said of one document. */
export type Answer =
  | { type: "opened"; readOnly: boolean }
  | { type: "denied"; reason: string }
  | { type: "closed"; reason: string }
  | { type: "status"; isApplied: boolean }
  | { type: "access"; readOnly: boolean }
  | { type: "other"; kind: number; bytes: Uint8Array };

export type RawClient = {
  ws: WebSocket;
  answers: { name: string; answer: Answer }[];
  send(frame: Uint8Array | string): void;
  /** Resolves with the first answer about the document, from now on or before, of such a type. */
  answer<T extends Answer["type"]>(name: string, type: T): Promise<Extract<Answer, { type: T }>>;
  /** Opens a document as a browser does, up to its content; throws the reason if refused. */
  open(name: string): Promise<void>;
  closed: Promise<{ code: number; reason: string }>;
  destroy(): void;
};

/** A bare socket to collab from our own origin, or from `origin` (null: without one). */
export async function openRawClient(
  port: number,
  ticket: string,
  { origin = ORIGIN, path = "/collab" }: { origin?: string | null; path?: string } = {},
): Promise<RawClient> {
  const ws = new WebSocket(`ws://127.0.0.1:${port}${path}`, origin === null ? {} : { origin });
  const answers: RawClient["answers"] = [];
  const listeners = new Set<() => void>();
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    ws.on("close", (code, reason) => resolve({ code, reason: reason.toString() }));
  });
  ws.on("message", (data: Buffer) => {
    answers.push(readAnswer(new Uint8Array(data)));
    for (const listener of [...listeners]) listener();
  });
  await new Promise<void>((resolve, reject) => {
    ws.once("open", resolve);
    ws.once("error", reject);
  });
  ws.on("error", () => {});
  let isIdentified = false;

  function answer<T extends Answer["type"]>(name: string, type: T) {
    return new Promise<Extract<Answer, { type: T }>>((resolve) => {
      const look = () => {
        const found = answers.find((said) => said.name === name && said.answer.type === type);
        if (!found) return;
        listeners.delete(look);
        resolve(found.answer as Extract<Answer, { type: T }>);
      };
      listeners.add(look);
      look();
    });
  }

  async function open(name: string): Promise<void> {
    answers.splice(0, answers.length, ...answers.filter((said) => said.name !== name));
    ws.send(ticketFrame(name, isIdentified ? SAME_SOCKET : ticket));
    isIdentified = true;
    const refused = answer(name, "denied").then(({ reason }) => {
      throw new Error(reason);
    });
    await Promise.race([answer(name, "opened"), refused]);
    ws.send(syncFrame(name, SYNC.step1, new Uint8Array([0])));
    await answer(name, "other");
  }

  return {
    ...{ ws, answers, answer, open, closed },
    send: (frame) => ws.send(frame),
    destroy: () => ws.terminate(),
  };
}

function readAnswer(bytes: Uint8Array): RawClient["answers"][number] {
  const decoder = decoding.createDecoder(bytes);
  const name = decoding.readVarString(decoder);
  return { name, answer: readBody(decoding.readVarUint(decoder), decoder, bytes) };
}

function readBody(kind: number, decoder: decoding.Decoder, bytes: Uint8Array): Answer {
  if (kind === TYPES.auth && decoding.readVarUint(decoder) === 2)
    return { type: "opened", readOnly: decoding.readVarString(decoder) === "readonly" };
  if (kind === TYPES.auth) return { type: "denied", reason: decoding.readVarString(decoder) };
  if (kind === TYPES.close) return { type: "closed", reason: decoding.readVarString(decoder) };
  if (kind === TYPES.syncStatus)
    return { type: "status", isApplied: decoding.readVarInt(decoder) === 1 };
  if (kind === TYPES.stateless) {
    const said = JSON.parse(decoding.readVarString(decoder)) as { type: string; readOnly: boolean };
    if (said.type === "access") return { type: "access", readOnly: said.readOnly };
  }
  return { type: "other", kind, bytes };
}
