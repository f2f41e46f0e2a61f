import { openClient, openDatabase } from "#db/client.ts";
import { EDITIONS_CHANNEL } from "#db/queries/editions.ts";
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
    listPublications: () => readListedEditions(db),
    readNewestNumber: (slug) => readNewestNumber(db, slug),
    ...createRendering(publicUrl, await bundleEmbedScripts(), (series) =>
      readEditionChanges(db, series),
    ),
  });
  await listener.listen(EDITIONS_CHANNEL, published.forget, published.forgetAll);
  return {
    ...published,
    async end() {
      await Promise.all([end(), listener.end({ timeout: 1 })]);
    },
  };
}
