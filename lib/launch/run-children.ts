import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { LEAN_ENV, LEAN_FLAGS } from "#lib/launch/children/lean-memory.ts";
import { type SupervisedChild, superviseChild } from "#lib/launch/children/supervise.ts";
import type { ProcessId } from "#lib/launch/processes.ts";
import { PROJECT_DIR } from "#lib/launch/project.ts";
import type { Stack } from "#lib/launch/stack.ts";

export type RunChildrenParts = {
  env: NodeJS.ProcessEnv;
  dev: boolean;
  dataDir: string;
  /** 0 for any free one. */
  collabPort: number;
  /** True: the children write to files, because a person reads our standard output. */
  logToFiles: boolean;
  onStart: (name: string, id: ProcessId) => void;
  say: (line: string) => void;
  stack: Stack;
  signal: AbortSignal;
};

const DRAIN_DEADLINE = 6_000;
/** Collab gives its own flush 10 s and says by its exit code whether that was enough. */
const FLUSH_DEADLINE = 16_000;
const WEB_DEADLINE = 3_000;

/** Start collab, then web, and push what stops them in the right order. Throws LaunchError. */
export async function runChildren(parts: RunChildrenParts): Promise<void> {
  const running: { web?: SupervisedChild; collab?: SupervisedChild } = {};
  parts.stack.push(() => stopChildren(running, parts.say));
  running.collab = await superviseCollab(parts);
  parts.signal.throwIfAborted();
  running.web = await superviseWeb(parts, running.collab.port);
}

/** Web takes no more requests; collab saves and goes; then web, whose sockets have closed by now. */
async function stopChildren(
  { web, collab }: { web?: SupervisedChild; collab?: SupervisedChild },
  say: (line: string) => void,
): Promise<boolean> {
  await web?.drain(DRAIN_DEADLINE);
  const code = (await collab?.stop(FLUSH_DEADLINE)) ?? 0;
  await web?.stop(WEB_DEADLINE);
  if (code !== 0) say("Not everything could be saved before the end: see the log of collab.");
  return code === 0;
}

function superviseCollab(parts: RunChildrenParts): Promise<SupervisedChild> {
  return superviseChild({
    ...common(parts, "collab"),
    spec: (port) => ({
      ...spec(parts, "collab", "lib/collab/server/main.ts"),
      flags: LEAN_FLAGS,
      env: {
        ...parts.env,
        ...LEAN_ENV,
        SOURCELINE_COLLAB_PORT: String(port ?? parts.collabPort),
      },
    }),
  });
}

function superviseWeb(parts: RunChildrenParts, collabPort: number): Promise<SupervisedChild> {
  return superviseChild({
    ...common(parts, "web"),
    spec: () => ({
      ...spec(parts, "web", "lib/launch/web.ts"),
      env: { ...parts.env, SOURCELINE_COLLAB_URL: `http://127.0.0.1:${collabPort}` },
    }),
  });
}

function common(parts: RunChildrenParts, name: string) {
  return {
    onStart: (id: ProcessId) => parts.onStart(name, id),
    say: parts.say,
    signal: parts.signal,
  };
}

function spec(parts: RunChildrenParts, name: string, file: string) {
  const logs = join(parts.dataDir, "logs");
  if (parts.logToFiles) mkdirSync(logs, { recursive: true, mode: 0o700 });
  return {
    name,
    file: join(PROJECT_DIR, file),
    words: parts.dev ? ["--dev"] : [],
    cwd: PROJECT_DIR,
    logFile: parts.logToFiles ? join(logs, `${name}.log`) : undefined,
  };
}
