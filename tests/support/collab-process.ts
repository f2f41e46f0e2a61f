import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { LEAN_ENV, LEAN_FLAGS } from "#lib/launch/children/lean-memory.ts";
import { PROJECT_DIR } from "#lib/launch/project.ts";
import { INTERNAL_SECRET, ORIGIN } from "#tests/support/world.ts";

const MAIN = join(PROJECT_DIR, "lib/collab/server/main.ts");

/** The real collab process, as the launcher starts it. */
export type CollabProcess = {
  port: number;
  pid: number;
  /** Ends it without a word, as a crash would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Asks it to flush and stop; resolves to its exit code. */
  stop(): Promise<number | null>;
};

/** Starts it on a port of its own, or on `port` again. */
export async function startCollabProcess(databaseUrl: string, port = 0): Promise<CollabProcess> {
  const child = spawn(process.execPath, [...LEAN_FLAGS, MAIN], {
    cwd: PROJECT_DIR,
    env: {
      ...LEAN_ENV,
      PATH: process.env.PATH,
      NODE_ENV: "production",
      DATABASE_URL: databaseUrl,
      SOURCELINE_URL: ORIGIN,
      SOURCELINE_INTERNAL_SECRET: INTERNAL_SECRET,
      SOURCELINE_COLLAB_PORT: String(port),
      SOURCELINE_DATABASE_POOL: "4",
      SOURCELINE_LOG_LEVEL: "silent",
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return {
    port: await untilListening(child, ended),
    pid: child.pid ?? 0,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    stop() {
      child.send({ type: "stop" });
      return ended;
    },
  };
}

function untilListening(child: ChildProcess, ended: Promise<number | null>): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on("message", (message: { type?: string; port?: number }) => {
      if (message.type === "listening" && message.port) resolve(message.port);
    });
    void ended.then((code) => reject(new Error(`collab ended with ${code} before it listened`)));
  });
}
