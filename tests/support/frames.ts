import * as encoding from "lib0/encoding";
import { formatToken } from "#lib/collab/protocol.ts";

/** Frames of the Hocuspocus protocol, also such as no browser would send. */
export const TYPES = {
  ...{ sync: 0, awareness: 1, auth: 2, queryAwareness: 3, syncReply: 4, stateless: 5 },
  ...{ broadcastStateless: 6, close: 7, syncStatus: 8 },
} as const;

export const SYNC = { step1: 0, step2: 1, update: 2 } as const;

type Write = (encoder: encoding.Encoder) => void;

export function frame(name: string, type: number, write: Write = () => {}): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarString(encoder, name);
    encoding.writeVarUint(encoder, type);
    write(encoder);
  });
}

export const tokenFrame = (name: string, token: string) =>
  frame(name, TYPES.auth, (encoder) => {
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarString(encoder, token);
  });

export const ticketFrame = (name: string, ticket: string) => tokenFrame(name, formatToken(ticket));

export const syncFrame = (name: string, step: number, payload: Uint8Array) =>
  frame(name, TYPES.sync, (encoder) => {
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, payload);
  });

export const updateFrame = (name: string, update: Uint8Array) =>
  syncFrame(name, SYNC.update, update);

export type SaidPresence = { client: number; clock: number; state: unknown };

export const awarenessFrame = (name: string, said: readonly SaidPresence[]) =>
  frame(name, TYPES.awareness, (encoder) => {
    const body = encoding.encode((inner) => {
      encoding.writeVarUint(inner, said.length);
      for (const { client, clock, state } of said) {
        encoding.writeVarUint(inner, client);
        encoding.writeVarUint(inner, clock);
        encoding.writeVarString(inner, JSON.stringify(state));
      }
    });
    encoding.writeVarUint8Array(encoder, body);
  });

export const textFrame = (name: string, type: number, text: string) =>
  frame(name, type, (encoder) => encoding.writeVarString(encoder, text));
