import { connect, type Socket } from "node:net";

/** What a connection reports as answers come in. */
export type OnAnswer = (answer: { status: number; bytes: number; ms: number }) => void;

export type Target = { port: number; path: string; encoding: string; pipelining: number };

const HEAD_END = Buffer.from("\r\n\r\n");
const LINE_END = Buffer.from("\r\n");

/**
 * One keep-alive connection that always has so many requests under way. It reads no more of an answer
 * than where it ends, by its length or its chunks, so that the machine's time goes to the server.
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

/** An answer under way; `left`: bytes until the end of its body, or of its chunk and the line's end. */
type Open = { status: number; left: number; bytes: number; chunks: "none" | "more" | "last" };

const EMPTY = Buffer.alloc(0);

/** Reads a stream of answers; returns how many ended in a piece of it. */
function createReader(onEnd: (status: number, bytes: number) => void): (piece: Buffer) => number {
  let open: Open | null = null;
  /** Of a head, or of a line before a chunk, that is not there whole. */
  let begun: Buffer = EMPTY;
  let ended = 0;

  /** What comes before an end mark; null: that is not there yet. */
  function readUntil(mark: Buffer, piece: Buffer): { text: string; rest: Buffer } | null {
    const joined = begun.length === 0 ? piece : Buffer.concat([begun, piece]);
    const at = joined.indexOf(mark);
    begun = at === -1 ? joined : EMPTY;
    if (at === -1) return null;
    return { text: joined.toString("latin1", 0, at), rest: joined.subarray(at + mark.length) };
  }

  function readHead(piece: Buffer): Buffer {
    const head = readUntil(HEAD_END, piece);
    if (!head) return EMPTY;
    const text = head.text.toLowerCase();
    const length = /\ncontent-length: *(\d+)/.exec(text)?.[1];
    const isChunked = /\ntransfer-encoding: *chunked/.test(text);
    if (length === undefined && !isChunked) throw new Error(`an answer without an end: ${text}`);
    open = {
      ...{ status: Number(text.slice(9, 12)), bytes: text.length + HEAD_END.length },
      ...{ left: Number(length ?? 0), chunks: isChunked ? "more" : "none" },
    };
    endIfWhole(open);
    return head.rest;
  }

  function readBody(piece: Buffer, answer: Open): Buffer {
    if (answer.left === 0) return readChunkLine(piece, answer);
    const taken = Math.min(answer.left, piece.length);
    answer.left -= taken;
    answer.bytes += taken;
    endIfWhole(answer);
    return piece.subarray(taken);
  }

  function readChunkLine(piece: Buffer, answer: Open): Buffer {
    const line = readUntil(LINE_END, piece);
    if (!line) return EMPTY;
    const size = Number.parseInt(line.text, 16);
    answer.bytes += line.text.length + LINE_END.length;
    answer.left = size + LINE_END.length;
    if (size === 0) answer.chunks = "last";
    return line.rest;
  }

  function endIfWhole({ left, chunks, status, bytes }: Open): void {
    if (left > 0 || chunks === "more") return;
    open = null;
    ended += 1;
    onEnd(status, bytes);
  }

  return (piece) => {
    ended = 0;
    let rest: Buffer = piece;
    while (rest.length > 0) rest = open ? readBody(rest, open) : readHead(rest);
    return ended;
  };
}
