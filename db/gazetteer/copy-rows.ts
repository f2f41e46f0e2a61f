import { once } from "node:events";
import type { Writable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import type { PendingQuery, Row, TransactionSql } from "postgres";

/** Of which the first is not empty. */
export type CopyRow = readonly (string | number | null)[];

/** Characters per chunk: what COPY takes at once without much waiting in memory. */
const CHUNK = 256 * 1024;

/**
 * Writes rows with a `copy … from stdin` of a transaction, in PostgreSQL's text format, and gives how
 * many. Two traps of postgres.js 3.4: a copy ends with one more message than it should, which may
 * reach a second one, so the stream must have closed; and an error that comes after the last row
 * reaches nobody, so the next statement, which it makes fail, is asked. Throws the server's error.
 */
export async function copyRows(
  sql: TransactionSql,
  copy: PendingQuery<Row[]>,
  rows: Iterable<CopyRow>,
): Promise<number> {
  const stream = await copy.writable();
  const closed = once(stream, "close");
  closed.catch(() => {});
  let [count, chunk] = [0, ""];
  for (const row of rows) {
    chunk += encodeRow(row);
    count += 1;
    if (chunk.length < CHUNK) continue;
    await Promise.race([write(stream, chunk), closed]);
    chunk = "";
  }
  await Promise.race([write(stream, chunk), closed]);
  stream.end();
  // The end of the copy is on its way first.
  await setImmediate();
  await sql`select 1`;
  await closed;
  return count;
}

/** Until the socket has taken it. */
const write = (stream: Writable, chunk: string): Promise<void> =>
  new Promise((resolve) => void stream.write(chunk, () => resolve()));

const SPECIAL = /[\\\t\n\r]/;
const ESCAPES: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** Hardly any row has what must be escaped: one look at the whole saves most of the time. */
function encodeRow(row: CopyRow): string {
  const encode = SPECIAL.test(row.join("")) ? escapeText : (value: string) => value;
  let line = "";
  for (const value of row)
    line += `${line === "" ? "" : "\t"}${value === null ? "\\N" : typeof value === "string" ? encode(value) : value}`;
  return `${line}\n`;
}

const escapeText = (value: string): string =>
  value.replace(/[\\\t\n\r]/g, (found) => ESCAPES[found] ?? found);
