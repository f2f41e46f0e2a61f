import { type FromChild, isToChild } from "#lib/launch/children/protocol.ts";

/** For a child process: tell the supervisor that it serves `port`. */
export function reportListening(port: number): void {
  report({ type: "listening", port });
}

/** For a child process: tell the supervisor that it takes no new requests any more. */
export function reportDrained(): void {
  report({ type: "drained" });
}

/**
 * For a child process: call `stop` once, when the supervisor asks, when the supervisor is gone, or
 * on SIGTERM or SIGINT (run by hand). Exits with what `stop` resolves to: 0 if all was saved.
 */
export function onStopRequest(stop: () => Promise<number>): void {
  let stopping = false;
  const begin = () => {
    if (stopping) return;
    stopping = true;
    stop()
      .catch(() => 1)
      .then((code) => process.exit(code));
  };
  process.on("message", (message) => {
    if (isToChild(message)) begin();
  });
  // A killed supervisor takes the channel with it: nobody else would ever end this process.
  process.on("disconnect", begin);
  process.on("SIGTERM", begin);
  process.on("SIGINT", begin);
}

function report(message: FromChild): void {
  // The channel may close between the check and the write; `disconnect` then does what is needed.
  if (process.connected) process.send?.(message, undefined, undefined, () => {});
}
