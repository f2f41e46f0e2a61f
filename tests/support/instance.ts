import { existsSync } from "node:fs";
import { findFreePort } from "#lib/launch/ports.ts";
import { clusterDirIn } from "#lib/launch/postgres/embedded.ts";
import { findPostmaster } from "#lib/launch/postgres/postmaster.ts";
import { isRunning, type ProcessId, signal, waitUntilGone } from "#lib/launch/processes.ts";
import { readRuntime } from "#lib/launch/runtime-file.ts";
import { readSecrets } from "#lib/launch/secrets.ts";
import { type Launched, launch } from "#tests/support/launched-process.ts";
import { makeTempDir, removeTempDir } from "#tests/support/temp-dir.ts";

export type InstanceOptions = {
  /** With the demonstration's data and accounts. */
  demo?: boolean;
  env?: Record<string, string>;
  dev?: boolean;
  /** The folder of an earlier instance, to start it again; otherwise a new empty one. */
  dataDir?: string;
  port?: number;
};

export type Instance = {
  url: string;
  port: number;
  dataDir: string;
  /** Of the demonstration's accounts; "" without a demonstration. */
  demoPassword: string;
  launched: Launched;
  /** Supervisor, web, collab and PostgreSQL, as they run now. */
  processIds(): Record<string, ProcessId>;
  /** Ask it to stop as Ctrl-C does; resolves to the exit code. The data stays. */
  stop(): Promise<number | null>;
  /** kill -9 the supervisor alone: what it started is left to look after itself. */
  kill(): Promise<void>;
  /** End whatever still runs and remove the data. */
  dispose(): Promise<void>;
};

/** Start a whole instance on a free port and wait until it says that it is ready. */
export async function startInstance(options: InstanceOptions = {}): Promise<Instance> {
  const dataDir = options.dataDir ?? makeTempDir();
  const port = options.port ?? (await findFreePort());
  const launched = launch(
    "start.ts",
    settings(options, dataDir, port),
    options.dev ? ["--dev"] : [],
  );
  const instance = describeInstance(dataDir, port, launched);
  try {
    await launched.untilPrinted(/^ready http\S+$/m);
  } catch (error) {
    await instance.dispose();
    throw error;
  }
  return { ...instance, demoPassword: readSecrets(dataDir).demoPassword ?? "" };
}

function settings(options: InstanceOptions, dataDir: string, port: number): Record<string, string> {
  return {
    PORT: String(port),
    SOURCELINE_DATA_DIR: dataDir,
    SOURCELINE_DEMO: options.demo ? "1" : "0",
    // Half a minute of work that most tests have no use for.
    SOURCELINE_GAZETTEER: "0",
    SOURCELINE_LOG_LEVEL: "warn",
    ...options.env,
  };
}

function describeInstance(dataDir: string, port: number, launched: Launched): Instance {
  const processIds = () => findProcesses(dataDir);
  const stop = async () => {
    launched.signal("SIGINT");
    return (await launched.ended).code;
  };
  return {
    url: `http://localhost:${port}`,
    port,
    dataDir,
    demoPassword: "",
    launched,
    processIds,
    stop,
    async kill() {
      launched.signal("SIGKILL");
      await launched.ended;
    },
    async dispose() {
      await stop();
      await endAll(Object.values(processIds()));
      if (existsSync(dataDir)) await removeTempDir(dataDir);
    },
  };
}

function findProcesses(dataDir: string): Record<string, ProcessId> {
  const runtime = readRuntime(dataDir);
  const postgres = findPostmaster(clusterDirIn(dataDir));
  return {
    ...(runtime ? { supervisor: runtime.supervisor, ...runtime.children } : {}),
    ...(postgres ? { postgres } : {}),
  };
}

async function endAll(processes: ProcessId[]): Promise<void> {
  for (const id of processes.filter(isRunning)) {
    if (await waitUntilGone(id, 15_000)) continue;
    signal(id.pid, "SIGKILL");
  }
}
