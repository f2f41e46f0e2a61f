import { seedDemonstration } from "#db/seed/main.ts";
import type { Env } from "#lib/env.ts";
import { ensureBuild } from "#lib/launch/build/build.ts";
import { childEnv } from "#lib/launch/child-env.ts";
import { claimDataDir, clearLeftovers } from "#lib/launch/claim.ts";
import { chooseDataDir, prepareDataDir } from "#lib/launch/data-dir.ts";
import { fillGazetteer } from "#lib/launch/fill-gazetteer.ts";
import { openInstanceDatabase } from "#lib/launch/open-database.ts";
import { requireFreePort } from "#lib/launch/ports.ts";
import { clusterDirIn } from "#lib/launch/postgres/embedded.ts";
import { isRoot } from "#lib/launch/postgres/os-user.ts";
import { identifyProcess } from "#lib/launch/processes.ts";
import type { Progress } from "#lib/launch/progress.ts";
import { PROJECT_DIR } from "#lib/launch/project.ts";
import { runChildren } from "#lib/launch/run-children.ts";
import { type Runtime, removeRuntime, writeRuntime } from "#lib/launch/runtime-file.ts";
import { keepDemoPassword, keepSecrets, type Secrets } from "#lib/launch/secrets.ts";
import { type Demonstration, describeSignIn } from "#lib/launch/sign-in.ts";
import type { Stack } from "#lib/launch/stack.ts";

export type InstanceParts = {
  env: Env;
  dev: boolean;
  progress: Progress;
  isTerminal: boolean;
  stack: Stack;
  /** Aborted when the person wants to stop. */
  signal: AbortSignal;
};

/**
 * Bring everything up, cheapest checks first, and print `ready`. What was opened is on the stack,
 * also after a failure. Throws LaunchError, or the signal's reason.
 */
export async function startInstance(parts: InstanceParts): Promise<void> {
  const { env, progress, stack, signal } = parts;
  const dataDir = await claimPlace(parts);
  const secrets = keepSecrets(dataDir, clusterDirIn(dataDir));
  const runtime = recordRuntime(env, dataDir, stack);
  const database = await openInstanceDatabase({ env, dataDir, secrets, progress, stack, signal });
  runtime.update({ databasePort: database.port });
  const demonstration = await demonstrate(parts, dataDir, secrets, database.url);
  // Asked before anything is announced: from "ready" on, a failing database ends nothing.
  const signIn = await describeSignIn({
    url: env.SOURCELINE_URL,
    dataDir,
    databaseUrl: database.url,
    demonstration,
    isTerminal: parts.isTerminal,
  });
  if (!parts.dev) await ensureBuild({ projectDir: PROJECT_DIR, progress, signal });
  await progress.step("Starting the server", () =>
    runChildren({
      env: childEnv({ env, dataDir, databaseUrl: database.url, secrets, dev: parts.dev }),
      dev: parts.dev,
      dataDir,
      collabPort: env.SOURCELINE_COLLAB_PORT,
      logToFiles: parts.isTerminal && !parts.dev,
      onStart: runtime.addChild,
      say: progress.say,
      stack,
      signal,
    }),
  );
  signal.throwIfAborted();
  progress.say(`ready ${env.SOURCELINE_URL}`);
  if (env.SOURCELINE_GAZETTEER)
    fillGazetteer({ databaseUrl: database.url, say: progress.say, stack });
  for (const line of signIn) progress.say(line);
}

/** The data directory, the lock on it and the port: nothing heavy has begun when one is missing. */
async function claimPlace({ env, progress, stack }: InstanceParts): Promise<string> {
  const otherUserMustEnter = env.DATABASE_URL === undefined && isRoot();
  const dataDir = chooseDataDir({
    setting: env.SOURCELINE_DATA_DIR,
    projectDir: PROJECT_DIR,
    otherUserMustEnter,
  });
  prepareDataDir(dataDir, otherUserMustEnter);
  const lock = claimDataDir(dataDir);
  stack.push(async () => {
    lock.release();
    return true;
  });
  await clearLeftovers(dataDir, progress);
  await requireFreePort(env.PORT, env.HOST);
  return dataDir;
}

async function demonstrate(
  { env, progress, signal }: InstanceParts,
  dataDir: string,
  secrets: Secrets,
  databaseUrl: string,
): Promise<Demonstration | undefined> {
  if (!env.SOURCELINE_DEMO) return undefined;
  const demonstration = keepDemoPassword(dataDir, secrets, env.SOURCELINE_DEMO_PASSWORD);
  const { password } = demonstration;
  await progress.step("Preparing the demonstration", () =>
    seedDemonstration({ databaseUrl, password }),
  );
  signal.throwIfAborted();
  return demonstration;
}

function recordRuntime(env: Env, dataDir: string, stack: Stack) {
  const supervisor = identifyProcess(process.pid);
  if (!supervisor) throw new Error("This process cannot be found in the process table.");
  let runtime: Runtime = { url: env.SOURCELINE_URL, supervisor, children: {} };
  const update = (change: Partial<Runtime>) => {
    runtime = { ...runtime, ...change };
    writeRuntime(dataDir, runtime);
  };
  update({});
  stack.push(async () => {
    removeRuntime(dataDir);
    return true;
  });
  const addChild = (name: string, id: Runtime["supervisor"]) =>
    update({ children: { ...runtime.children, [name]: id } });
  return { update, addChild };
}
