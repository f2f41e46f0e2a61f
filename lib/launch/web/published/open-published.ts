import { openClient, openDatabase } from "#db/client.ts";
import { EDITIONS_CHANNEL } from "#db/queries/editions.ts";
import { sweepReports } from "#db/queries/reports.ts";
import { takeReport } from "#lib/commands/take-report.ts";
import { createLog } from "#lib/log.ts";
import { ownOrigins } from "#lib/policy/origins.ts";
import {
  readEdition,
  readEditionChanges,
  readEditionSeries,
  readListedEditions,
  readNewestNumber,
} from "#lib/reads/published.ts";
import { createPublished } from "./answer-published.ts";
import { bundleEmbedScripts } from "./bundle-embed-scripts.ts";
import { createRendering } from "./rendering.ts";

/**
 * Readers' pages over a database of their own: whatever readers ask for takes no connection from
 * those who write. A notification forgets what changed, and a lost connection forgets everything.
 */
export async function openPublished(databaseUrl: string, publicUrl: string) {
  const { db, end } = openDatabase(databaseUrl, { pool: 3, name: "sourceline-readers" });
  const listener = openClient(databaseUrl, { pool: 1, name: "sourceline-readers-listen" });
  const published = createPublished({
    readEdition: (at) => readEdition(db, at),
    readSeries: (slug) => readEditionSeries(db, slug),
    origins: ownOrigins(publicUrl),
    takeReport: (report) => takeReport(db, report),
    listPublications: () => readListedEditions(db),
    readNewestNumber: (slug) => readNewestNumber(db, slug),
    ...createRendering(publicUrl, await bundleEmbedScripts(), (series) =>
      readEditionChanges(db, series),
    ),
  });
  const stopSweeping = sweepNowAndThen(() => sweepReports(db));
  await listener.listen(EDITIONS_CHANNEL, published.forget, published.forgetAll);
  return {
    ...published,
    async end() {
      stopSweeping();
      await Promise.all([end(), listener.end({ timeout: 1 })]);
    },
  };
}

const SIX_HOURS = 6 * 3_600_000;

/** At once and four times a day; what fails is tried the next time. Gives what stops it. */
function sweepNowAndThen(sweep: () => Promise<void>): () => void {
  const log = createLog("web");
  const run = () =>
    void sweep().catch((error: unknown) => log.error({ err: error }, "old reports could not go"));
  run();
  const timer = setInterval(run, SIX_HOURS);
  timer.unref();
  return () => clearInterval(timer);
}
