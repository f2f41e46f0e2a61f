import { connect, type Socket } from "node:net";

/** What a connection reports as answers come in. */
export type OnAnswer = (answer: { status: number; bytes: number; ms: number }) => void;

export type Target = { port: number; path: string; encoding: string; pipelining: number };

const HEAD_END = Buffer.from("\r\n\r\n");
const LAST_CHUNK = Buffer.from("\r\n0\r\n\r\n");

/**
 * One keep-alive connection that always has so many requests under way. It reads no more of an answer
 * than where it ends, so that the machine's time goes to the server: by its length, or by the last
 * chunk, which Node writes apart from the rest.
 */
export function openConnection(target: Target, onAnswer: OnAnswer): { close(): void } {
  const { port, path, encoding, pipelining } = target;
  const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept-Encoding: ${encoding}\r\nAccept: text/html\r\n\r\n`;
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  const sent: number[] = [];
  const ask = (times: number): void => {
    for (let at = 0; at < times; at += 1) sent.push(performance.now());
    socket.write(request.repeat(times));
  };
  const read = createReader((status, bytes) => {
    onAnswer({ status, bytes, ms: performance.now() - (sent.shift() ?? Number.NaN) });
  });
  socket.once("connect", () => ask(pipelining));
  socket.on("data", (chunk: Buffer) => {
    const answered = read(chunk);
    if (answered > 0) ask(answered);
  });
  socket.on("error", () => onAnswer({ status: 0, bytes: 0, ms: Number.NaN }));
  return { close: () => void (socket as Socket).destroy() };
}

type Rest = { status: number; left: number; bytes: number } | null;

/** Reads a stream of answers; returns how many ended in a chunk of it. */
function createReader(onEnd: (status: number, bytes: number) => void): (chunk: Buffer) => number {
  let head: Buffer = EMPTY;
  let tail: Buffer = EMPTY;
  let open: Rest = null;
  let ended = 0;
  const end = (): void => {
    if (!open) return;
    onEnd(open.status, open.bytes);
    open = null;
    ended += 1;
  };

  /** Of a body; returns what belongs to the next answer. */
  function readBody(chunk: Buffer, rest: NonNullable<Rest>): Buffer {
    if (rest.left >= 0) {
      const taken = Math.min(rest.left, chunk.length);
      rest.left -= taken;
      rest.bytes += taken;
      if (rest.left === 0) end();
      return chunk.subarray(taken);
    }
    const joined = Buffer.concat([tail, chunk]);
    const at = joined.indexOf(LAST_CHUNK);
    const stop = at === -1 ? joined.length : at + LAST_CHUNK.length;
    rest.bytes += stop - tail.length;
    tail = at === -1 ? joined.subarray(Math.max(0, joined.length - LAST_CHUNK.length + 1)) : EMPTY;
    if (at !== -1) end();
    return joined.subarray(stop);
  }

  function readHead(chunk: Buffer): Buffer {
    const joined = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    const at = joined.indexOf(HEAD_END);
    head = at === -1 ? joined : EMPTY;
    if (at === -1) return EMPTY;
    const text = joined.toString("latin1", 0, at).toLowerCase();
    const length = /\ncontent-length: *(\d+)/.exec(text)?.[1];
    const isChunked = /\ntransfer-encoding: *chunked/.test(text);
    if (length === undefined && !isChunked) throw new Error(`an answer without an end: ${text}`);
    open = { status: Number(text.slice(9, 12)), left: Number(length ?? -1), bytes: at + 4 };
    // The end of the head is the line before the first chunk, should that be the last.
    tail = Buffer.from("\r\n");
    if (open.left === 0) end();
    return joined.subarray(at + 4);
  }

  return (chunk) => {
    ended = 0;
    let rest: Buffer = chunk;
    while (rest.length > 0) rest = open ? readBody(rest, open) : readHead(rest);
    return ended;
  };
}

const EMPTY = Buffer.alloc(0);
