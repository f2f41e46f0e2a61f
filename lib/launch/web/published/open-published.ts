import { openClient, openDatabase } from "#db/client.ts";
import { EDITIONS_CHANNEL, listNewestSlugs } from "#db/queries/editions.ts";
import { sweepReports } from "#db/queries/reports.ts";
import { takeReport } from "#lib/commands/take-report.ts";
import { securityHeaders } from "#lib/launch/web/security-headers.ts";
import { createLog } from "#lib/log.ts";
import { ownOrigins } from "#lib/policy/origins.ts";
import { bundleReaderScript } from "./bundle-script.ts";
import { createFront } from "./front.ts";
import { shareScriptPath } from "./reader-script.ts";
import { startRenderer } from "./renderer.ts";
import { createReportDesk } from "./report-desk.ts";

const log = createLog("web");

/** First pages that are made ahead after a start, of the editions that were published last. */
const MOST_AHEAD = 5;

/**
 * Readers' pages: made in a thread of their own, kept and sent by this one, which also takes reports
 * of errors. A notification forgets what changed and has the newest edition's first page made ahead,
 * as a start has, so that no reader waits for it; a lost connection forgets everything.
 */
export async function openPublished(databaseUrl: string, publicUrl: string) {
  const isHttps = publicUrl.startsWith("https:");
  const script = await bundleReaderScript();
  shareScriptPath(script.path);
  const renderer = startRenderer({ databaseUrl, publicUrl, script });
  const { db, end } = openDatabase(databaseUrl, { pool: 1, name: "sourceline-reports" });
  const desk = createReportDesk({
    origins: ownOrigins(publicUrl),
    renderAgain: renderer.askReport,
    takeReport: (report) => takeReport(db, report),
  });
  const front = createFront(renderer, securityHeaders(isHttps), desk);
  const listener = openClient(databaseUrl, { pool: 1, name: "sourceline-readers-listen" });
  let isEnding = false;
  // Who asks for a page that is not there has it made: a failure here costs nobody more than time.
  const note = (err: unknown): void => {
    if (!isEnding) log.warn({ err }, "an edition was not prepared");
  };
  const prepare = (slug: string): void => void front.prepareNewest(slug).catch(note);
  await listener.listen(EDITIONS_CHANNEL, prepare, () => front.forget(null));
  const stopSweeping = sweepNowAndThen(() => sweepReports(db));
  void listNewestSlugs(listener, MOST_AHEAD)
    .then((slugs) => slugs.forEach(prepare))
    .catch(note);
  return {
    ...front,
    async end() {
      isEnding = true;
      stopSweeping();
      await Promise.all([renderer.end(), end(), listener.end({ timeout: 1 })]);
    },
  };
}

const SIX_HOURS = 6 * 3_600_000;

/** At once and four times a day; what fails is tried the next time. Gives what stops it. */
function sweepNowAndThen(sweep: () => Promise<void>): () => void {
  const run = () =>
    void sweep().catch((error: unknown) => log.error({ err: error }, "old reports could not go"));
  run();
  const timer = setInterval(run, SIX_HOURS);
  timer.unref();
  return () => clearInterval(timer);
}
