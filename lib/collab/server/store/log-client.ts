import type { Sql } from "postgres";

/**
 * A client that can be given up. Over a network that died silently, connections hang for a quarter
 * of an hour: when a commit did not come in time, the log goes on with new ones.
 */
export function createLogClient(open: () => Sql) {
  let current = open();

  /** Ends the connections behind `given`, unless that was done already. */
  function replace(given: Sql): void {
    if (given !== current) return;
    current = open();
    void given.end({ timeout: 0 });
  }

  return { sql: () => current, replace, end: () => current.end({ timeout: 1 }) };
}

export type LogClient = ReturnType<typeof createLogClient>;
