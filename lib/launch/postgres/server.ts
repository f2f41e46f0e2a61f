import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { errorCode, LaunchError } from "#lib/launch/launch-error.ts";
import { findFreePort } from "#lib/launch/ports.ts";
import { type Cluster, POSTGRES_ENV } from "#lib/launch/postgres/cluster.ts";
import { readPostmaster } from "#lib/launch/postgres/postmaster.ts";
import { identifyProcess, type ProcessId, signal } from "#lib/launch/processes.ts";

/** A running PostgreSQL that this process started. */
export type PostgresServer = {
  port: number;
  id: ProcessId;
  /** Resolves when it has ended, whoever ended it. */
  ended: Promise<void>;
  /** Fast shutdown. True if it ended by itself within 30 s, so that its files are at rest. */
  stop(): Promise<boolean>;
};

const MAX_LOG_BYTES = 5_000_000;

/** Start PostgreSQL on 127.0.0.1. Without `port` on any free one. Throws LaunchError. */
export async function startServer(
  cluster: Cluster,
  logFile: string,
  options: { port?: number; signal?: AbortSignal } = {},
): Promise<PostgresServer> {
  for (let attempt = 1; ; attempt++) {
    options.signal?.throwIfAborted();
    const port = options.port ?? (await findFreePort());
    const child = launch(cluster, port, logFile);
    const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
    const id = await untilReady(child, cluster.dir, options.signal);
    if (id) return { port, id, ended, stop: () => stop(child, ended) };
    // Another program may have taken the port meanwhile, or the backends of a killed
    // PostgreSQL may take a moment to leave their shared memory.
    if (attempt === 10) throw new LaunchError(refusal(logFile));
    await sleep(100 * attempt);
  }
}

function launch(cluster: Cluster, port: number, logFile: string): ChildProcess {
  const log = openLog(logFile);
  const settings = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    "log_checkpoints=off",
    // Statements and their parameters hold what teams have not published.
    "log_min_error_statement=panic",
    "log_parameter_max_length_on_error=0",
  ];
  try {
    return spawn(
      cluster.binaries.postgres,
      ["-D", cluster.dir, ...settings.flatMap((s) => ["-c", s])],
      {
        ...cluster.user,
        cwd: "/",
        env: POSTGRES_ENV,
        // Its own group: a Ctrl-C in the terminal must not reach it before collab has flushed.
        detached: true,
        stdio: ["ignore", log, log],
      },
    ).on("error", () => {});
  } finally {
    closeSync(log);
  }
}

function openLog(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_LOG_BYTES) rmSync(file);
  return openSync(file, "a", 0o600);
}

/**
 * Line 8 of postmaster.pid turns to "ready" when connections are accepted. Recovery after a crash
 * takes as long as it takes: there is no deadline while the process lives. Undefined if it ended.
 */
async function untilReady(
  child: ChildProcess,
  clusterDir: string,
  abort: AbortSignal | undefined,
): Promise<ProcessId | undefined> {
  while (child.pid && child.exitCode === null && child.signalCode === null) {
    if (abort?.aborted) signal(child.pid, "SIGINT");
    const file = readPostmaster(clusterDir);
    if (file?.pid === child.pid && file.status === "ready") return identifyProcess(child.pid);
    await sleep(10);
  }
  return undefined;
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<boolean> {
  child.kill("SIGINT");
  const deadline = sleep(30_000, "late" as const, { ref: false });
  if ((await Promise.race([ended, deadline])) !== "late") return child.exitCode === 0;
  // Immediate shutdown: nothing committed is lost, the next start replays the log.
  child.kill("SIGQUIT");
  await ended;
  return false;
}

function refusal(logFile: string): string {
  const last = lastLines(logFile);
  return `PostgreSQL did not start. Its log ${logFile} ends with:\n${last || "(nothing)"}`;
}

function lastLines(file: string): string {
  try {
    return readFileSync(file, "utf8").trimEnd().split("\n").slice(-5).join("\n");
  } catch (error) {
    return errorCode(error);
  }
}
