/** Signals that mean "stop": Ctrl-C, the service manager, the terminal closing. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** npm passes the terminal's Ctrl-C on, so that one press may arrive twice. */
const SAME_PRESS = 300;

/**
 * Abort at the first signal that means "stop". Later ones only say that saving goes on: an
 * impatient second Ctrl-C must not cost anybody's work.
 */
export function listenForStop(say: (line: string) => void): AbortSignal {
  const stop = new AbortController();
  let first = 0;
  for (const name of SIGNALS) {
    process.on(name, () => {
      if (!stop.signal.aborted) {
        first = Date.now();
        say("Stopping …");
        stop.abort();
      } else if (Date.now() - first > SAME_PRESS) {
        say("Still saving. This takes a few seconds at most.");
      }
    });
  }
  return stop.signal;
}

/** Resolves when the signal is aborted. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
