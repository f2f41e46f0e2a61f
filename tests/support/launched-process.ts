import { spawn } from "node:child_process";
import { join } from "node:path";
import { PROJECT_DIR } from "#lib/launch/project.ts";

/** A launcher that was started: what it prints, and how it ends. */
export type Launched = {
  pid: number;
  /** Everything printed so far, both streams. */
  output(): string;
  /** Resolves when a printed line matches; rejects with the output if it ends before. */
  untilPrinted(line: RegExp): Promise<string>;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  signal(name: NodeJS.Signals): void;
};

/** Settings of the person who runs the tests must not reach the instances under test. */
function inheritedEnv(): NodeJS.ProcessEnv {
  const ours = /^(SOURCELINE_|DATABASE_URL$|PORT$|HOST$|NODE_ENV$|VITEST|TEST$|PLAYWRIGHT_)/;
  const kept = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return { ...Object.fromEntries(kept), NODE_ENV: "production" };
}

/** Run `lib/launch/<file>` in a process group of its own, as a terminal would. */
export function launch(file: string, env: Record<string, string>, words: string[] = []): Launched {
  const script = join(PROJECT_DIR, "lib/launch", file);
  const child = spawn(process.execPath, [script, ...words], {
    cwd: PROJECT_DIR,
    env: { ...inheritedEnv(), ...env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      printed += chunk;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<Awaited<Launched["ended"]>>((resolve) => {
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });
  return {
    pid: child.pid ?? 0,
    output: () => printed,
    ended,
    signal: (name) => void child.kill(name),
    untilPrinted: (line) => untilPrinted(line, () => printed, listeners, ended),
  };
}

function untilPrinted(
  line: RegExp,
  output: () => string,
  listeners: Set<() => void>,
  ended: Promise<unknown>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const match = output().match(line);
      if (match) resolve(match[0]);
    };
    listeners.add(look);
    ended.then(() => reject(new Error(`It ended before it printed ${line}:\n${output()}`)));
    look();
  });
}
