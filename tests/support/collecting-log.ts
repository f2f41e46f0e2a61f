import { Writable } from "node:stream";
import { type Logger, pino } from "pino";

export type LogLine = { level: number; msg: string; reason?: string; [key: string]: unknown };

/** A real log whose lines a test can read. */
export function createCollectingLog(): { log: Logger; lines: LogLine[] } {
  const lines: LogLine[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString()));
      done();
    },
  });
  return { log: pino({ level: "info" }, stream), lines };
}
