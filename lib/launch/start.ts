import { EnvError, readEnv } from "#lib/env.ts";
import { startInstance } from "#lib/launch/instance.ts";
import { LaunchError } from "#lib/launch/launch-error.ts";
import { createProgress } from "#lib/launch/progress.ts";
import { createStack } from "#lib/launch/stack.ts";
import { listenForStop, untilAborted } from "#lib/launch/stop-signals.ts";

const say = (line: string) => void process.stdout.write(`${line}\n`);
const complain = (line: string) => void process.stderr.write(`${line}\n`);

// A closed terminal or pipe must not end the saving that its end has set off.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

/** `npm start` and `npm run dev`: exits with 0 when it was stopped and everything was saved. */
async function main(): Promise<number> {
  const env = readEnv();
  const stop = listenForStop(say);
  const stack = createStack(report);
  const closed = await startInstance({
    env,
    dev: process.argv.includes("--dev"),
    progress: createProgress(say),
    isTerminal: process.stdout.isTTY === true,
    stack,
    signal: stop,
  })
    .then(() => untilAborted(stop))
    .then(() => true)
    .catch((error) => isStopped(error, stop) || report(error));
  const saved = await stack.closeAll();
  return closed && saved ? 0 : 1;
}

/** A start that was interrupted throws the signal's reason: that is no failure. */
function isStopped(error: unknown, stop: AbortSignal): boolean {
  return (
    stop.aborted &&
    (error === stop.reason || (error instanceof Error && error.name === "AbortError"))
  );
}

/** A sentence for what a person can put right; the whole stack for what is our own mistake. */
function report(error: unknown): false {
  if (error instanceof LaunchError || error instanceof EnvError) complain(error.message);
  else complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return false;
}

main()
  .catch((error) => (report(error) ? 0 : 1))
  .then((code) => process.exit(code));
