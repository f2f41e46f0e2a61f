import { type Logger, pino } from "pino";
import { env } from "#lib/env.ts";
import { serializeError } from "#lib/serialize-error.ts";

export type Log = Logger;

const SECRET_KEYS = [
  "cookie",
  "authorization",
  "password",
  "token",
  "secret",
  "ticket",
  '["set-cookie"]',
];

/** pino matches a fixed depth: the key itself, and below one, two or three objects. */
const SECRET_PATHS = SECRET_KEYS.flatMap((key) =>
  ["", "*", "*.*", "*.*.*"].map((above) =>
    above === "" || key.startsWith("[") ? `${above}${key}` : `${above}.${key}`,
  ),
);

let root: Logger | undefined;

/**
 * A log that writes one JSON object per line to standard output, named after its part of the
 * program. Passwords, tokens, cookies and authorization headers are replaced by "[hidden]",
 * and errors are told without the statements and values that failed.
 */
export function createLog(name: string): Log {
  root ??= pino({
    level: env().SOURCELINE_LOG_LEVEL,
    serializers: { err: serializeError },
    redact: { paths: SECRET_PATHS, censor: "[hidden]" },
    timestamp: pino.stdTimeFunctions.isoTime,
    base: { pid: process.pid },
  });
  return root.child({ name });
}
