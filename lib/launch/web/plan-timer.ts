import { dropLapsedPreviews } from "#db/queries/edition-previews.ts";
import { webDatabase } from "#db/web-database.ts";
import { publishPlans } from "#lib/commands/publish-plans.ts";
import { createLog } from "#lib/log.ts";

const EVERY_MS = 15_000;

/**
 * Publishes planned editions when their time has come, and throws previews away when theirs is over;
 * gives what stops it.
 */
export function startPlans(): () => void {
  const log = createLog("web");
  let isRunning = false;
  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    const db = webDatabase();
    await Promise.all([publishPlans({ db, log, now: new Date() }), dropLapsedPreviews(db)]).catch(
      (error: unknown) => log.error({ err: error }, "planned editions could not be looked up"),
    );
    isRunning = false;
  };
  const timer = setInterval(() => void run(), EVERY_MS);
  // What became due while no process ran.
  void run();
  return () => clearInterval(timer);
}
