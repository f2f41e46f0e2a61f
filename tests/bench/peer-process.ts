import { spawn } from "node:child_process";
import { join } from "node:path";
import { PROJECT_DIR } from "#lib/launch/project.ts";

export type PeerProcess = { port: number; kill(): Promise<void> };

/** Starts the peer as a process of its own; with a database it stores there, else it keeps to memory. */
export async function startPeerProcess(databaseUrl?: string, port = 0): Promise<PeerProcess> {
  const child = spawn(process.execPath, [join(PROJECT_DIR, "tests/bench/peer-server.ts")], {
    cwd: PROJECT_DIR,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      PEER_PORT: String(port),
      PEER_DATABASE_URL: databaseUrl ?? "",
    },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const listening = new Promise<number>((resolve, reject) => {
    child.once("message", (message: { port: number }) => resolve(message.port));
    void ended.then(() => reject(new Error("the peer ended before it listened")));
  });
  return {
    port: await listening,
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
