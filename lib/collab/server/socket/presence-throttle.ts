import { LIMITS } from "#lib/collab/protocol.ts";
import { createBucket } from "../gate/bucket.ts";

/**
 * Lets presence through at a bounded rate. What comes too fast is not lost but replaced by the
 * next: the newest message of each document waits for its turn, so carets end where they are.
 */
export function createPresenceThrottle(deliver: (bytes: Uint8Array) => void) {
  const bucket = createBucket(LIMITS.awarenessPerSecond, LIMITS.awarenessPerSecond);
  const waiting = new Map<string, Uint8Array>();
  let timer: NodeJS.Timeout | undefined;

  function take(documentName: string, bytes: Uint8Array): void {
    if (!timer && bucket.take()) {
      deliver(bytes);
      return;
    }
    waiting.set(documentName, bytes);
    timer ??= setTimeout(release, 1000 / LIMITS.awarenessPerSecond);
  }

  function release(): void {
    timer = undefined;
    for (const [documentName, bytes] of waiting) {
      if (!bucket.take()) break;
      waiting.delete(documentName);
      deliver(bytes);
    }
    if (waiting.size > 0) timer = setTimeout(release, 1000 / LIMITS.awarenessPerSecond);
  }

  return { take, stop: () => clearTimeout(timer) };
}
