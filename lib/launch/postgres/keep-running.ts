import { setTimeout as sleep } from "node:timers/promises";
import type { PostgresServer } from "#lib/launch/postgres/server.ts";

export type KeptServer = { stop(): Promise<boolean> };

type KeepOptions = {
  first: PostgresServer;
  /** Start another on the same port: web and collab then find it where it was. */
  restart: () => Promise<PostgresServer>;
  say: (line: string) => void;
};

/** Start PostgreSQL again if it ends unasked, for instance when the system runs out of memory. */
export function keepServerRunning(options: KeepOptions): KeptServer {
  const stopped = new AbortController();
  let current = options.first;
  const keeping = watch(options, stopped.signal, (server) => {
    current = server;
  });
  return {
    async stop() {
      stopped.abort();
      const clean = await current.stop();
      await keeping;
      return clean;
    },
  };
}

async function watch(
  options: KeepOptions,
  stopped: AbortSignal,
  onStart: (server: PostgresServer) => void,
): Promise<void> {
  let server = options.first;
  while (!stopped.aborted) {
    await server.ended;
    if (stopped.aborted) return;
    options.say("The database ended unexpectedly. It is started again.");
    await sleep(500, undefined, { signal: stopped }).catch(() => {});
    if (stopped.aborted) return;
    const next = await options.restart().catch((error: Error) => options.say(error.message));
    if (next) {
      server = next;
      onStart(next);
    }
    if (next && stopped.aborted) await next.stop();
  }
}
