import { closeToast, notify } from "#components/ui/toast-queue.ts";
import { isAppError, presentError } from "#lib/errors.ts";

/** Entries per call: so much is done within a second, and is told as progress. */
const STEP = 100;
const SHOWN_AFTER_MS = 1000;

/**
 * Works through all in steps, and tells how far it is when it takes more than a second.
 *
 * @returns why it stopped early, and what it had not come to.
 */
export async function inSteps<T>(
  all: readonly T[],
  run: (step: T[]) => Promise<void>,
): Promise<{ failure: string | null; left: T[] }> {
  const from = performance.now();
  let toast: string | null = null;
  let done = 0;
  try {
    for (; done < all.length; done += STEP) {
      if (done > 0 && performance.now() - from > SHOWN_AFTER_MS) {
        if (toast) closeToast(toast);
        toast = notify({ text: `Saving: ${done} of ${all.length} entries…` });
      }
      await run(all.slice(done, done + STEP));
    }
    return { failure: null, left: [] };
  } catch (error) {
    return { failure: messageOf(error), left: all.slice(done) };
  } finally {
    if (toast) closeToast(toast);
  }
}

/** What an error says to whoever met it. */
export function messageOf(error: unknown): string {
  const { message, detail } = presentError(error);
  return isAppError(error) && detail ? detail : message;
}
