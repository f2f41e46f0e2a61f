import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { isFromChild } from "#lib/launch/children/protocol.ts";
import { identifyProcess, type ProcessId, signal } from "#lib/launch/processes.ts";

/** How a child process is started. `logFile` undefined: it shares our standard output. */
export type ChildSpec = {
  name: string;
  file: string;
  words?: string[];
  /** Of Node itself. */
  flags?: readonly string[];
  env: NodeJS.ProcessEnv;
  cwd: string;
  logFile: string | undefined;
};

/** One run of a child process, from its start to its end. */
export type ChildRun = {
  id: ProcessId | undefined;
  /** The port it listens on; rejects if it ends before it listens. */
  listening: Promise<number>;
  /** Resolves when it takes no new requests any more, or has ended. */
  drained: Promise<void>;
  /** Its exit code; 1 if a signal ended it. */
  ended: Promise<number>;
  askToStop(): void;
  kill(): void;
};

/**
 * Start a child in a process group of its own (a Ctrl-C in the terminal must not reach it before
 * its turn) with an IPC channel.
 */
export function spawnChild(spec: ChildSpec): ChildRun {
  const child = launch(spec);
  const ended = new Promise<number>((resolve) => {
    child.once("exit", (code) => resolve(code ?? 1));
    child.once("error", () => resolve(1));
  });
  const listening = new Promise<number>((resolve, reject) => {
    child.on("message", (m) => isFromChild(m) && m.type === "listening" && resolve(m.port));
    ended.then((code) => reject(new Error(`${spec.name} ended with exit code ${code}`)));
  });
  // Whoever awaits it sees the rejection; nobody does after the first success.
  listening.catch(() => {});
  const drained = new Promise<void>((resolve) => {
    child.on("message", (m) => isFromChild(m) && m.type === "drained" && resolve());
    ended.then(() => resolve());
  });
  return {
    id: child.pid ? identifyProcess(child.pid) : undefined,
    listening,
    drained,
    ended,
    askToStop: () => askToStop(child),
    kill: () => {
      // The group: Next starts helpers of its own.
      if (child.pid) signal(-child.pid, "SIGKILL");
    },
  };
}

function launch(spec: ChildSpec): ChildProcess {
  const log = spec.logFile ? openSync(spec.logFile, "a", 0o600) : "inherit";
  try {
    return spawn(process.execPath, [...(spec.flags ?? []), spec.file, ...(spec.words ?? [])], {
      cwd: spec.cwd,
      env: spec.env,
      detached: true,
      stdio: ["ignore", log, log, "ipc"],
    });
  } finally {
    if (typeof log === "number") closeSync(log);
  }
}

function askToStop(child: ChildProcess): void {
  if (child.connected) child.send({ type: "stop" }, () => {});
}
