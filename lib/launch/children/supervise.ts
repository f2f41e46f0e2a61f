import { setTimeout as sleep } from "node:timers/promises";
import { type ChildRun, type ChildSpec, spawnChild } from "#lib/launch/children/spawn-child.ts";
import { LaunchError } from "#lib/launch/launch-error.ts";
import type { ProcessId } from "#lib/launch/processes.ts";

/** A child that is started again whenever it ends without being asked. */
export type SupervisedChild = {
  port: number;
  /** Ask it to take no new requests; resolves when it says so, has ended, or time is up. */
  drain(deadline: number): Promise<void>;
  /** Stop it; after `deadline` milliseconds it is killed. Resolves to its exit code. */
  stop(deadline: number): Promise<number>;
};

export type SuperviseOptions = {
  /** The spec of the next run; `port` is the one it had before, so that it keeps it. */
  spec: (port: number | undefined) => ChildSpec;
  onStart: (id: ProcessId) => void;
  say: (line: string) => void;
  /** Ends a start that is under way. */
  signal?: AbortSignal;
  /** Milliseconds until a first start that does not listen is given up. */
  startDeadline?: number;
  /** How long a run must last for the wait before the next to fall back to `firstDelay`. */
  healthyAfter?: number;
  firstDelay?: number;
};

const LONGEST_DELAY = 30_000;

/** Start a child and keep it running. Throws LaunchError if the first start fails. */
export async function superviseChild(options: SuperviseOptions): Promise<SupervisedChild> {
  const stopped = new AbortController();
  const first = begin(options, undefined);
  const port = await untilListening(first, options);
  let current = first;
  const keeping = keepRunning(options, port, first, stopped.signal, (run) => {
    current = run;
  });
  return {
    port,
    async drain(deadline) {
      stopped.abort();
      current.askToStop();
      await Promise.race([current.drained, sleep(deadline, undefined, { ref: false })]);
    },
    async stop(deadline) {
      stopped.abort();
      current.askToStop();
      const code = await endWithin(current, deadline);
      await keeping;
      return code;
    },
  };
}

async function untilListening(run: ChildRun, options: SuperviseOptions): Promise<number> {
  const { signal, startDeadline = 120_000 } = options;
  const giveUp = setTimeout(run.kill, startDeadline);
  const onAbort = () => run.askToStop();
  signal?.addEventListener("abort", onAbort, { once: true });
  try {
    return await run.listening;
  } catch (error) {
    signal?.throwIfAborted();
    throw new LaunchError(startFailure(options.spec(undefined), error), { cause: error });
  } finally {
    clearTimeout(giveUp);
    signal?.removeEventListener("abort", onAbort);
  }
}

function begin(options: SuperviseOptions, port: number | undefined): ChildRun {
  const run = spawnChild(options.spec(port));
  if (run.id) options.onStart(run.id);
  return run;
}

async function keepRunning(
  options: SuperviseOptions,
  port: number,
  first: ChildRun,
  stopped: AbortSignal,
  onRun: (run: ChildRun) => void,
): Promise<void> {
  const { healthyAfter = 60_000, firstDelay = 500 } = options;
  let run = first;
  for (let delay = firstDelay; ; delay = Math.min(delay * 2, LONGEST_DELAY)) {
    const begun = Date.now();
    const code = await run.ended;
    if (stopped.aborted) return;
    if (Date.now() - begun > healthyAfter) delay = firstDelay;
    options.say(`${tellEnd(options.spec(port), code)} It is started again in ${delay / 1000} s.`);
    await sleep(delay, undefined, { signal: stopped }).catch(() => {});
    if (stopped.aborted) return;
    run = begin(options, port);
    onRun(run);
  }
}

async function endWithin(run: ChildRun, deadline: number): Promise<number> {
  const late = sleep(deadline, "late" as const, { ref: false });
  const first = await Promise.race([run.ended, late]);
  if (first !== "late") return first;
  run.kill();
  await run.ended;
  return 1;
}

function tellEnd(spec: ChildSpec, code: number): string {
  return `The ${spec.name} process ended unexpectedly (exit code ${code}).${where(spec)}`;
}

function startFailure(spec: ChildSpec, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The ${spec.name} process did not start: ${reason}.${where(spec)}`;
}

const where = (spec: ChildSpec) => (spec.logFile ? ` Its log is ${spec.logFile}.` : "");
