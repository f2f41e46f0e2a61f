import { openClient } from "#db/client.ts";
import { EDITIONS_CHANNEL } from "#db/queries/editions.ts";
import { securityHeaders } from "#lib/launch/web/security-headers.ts";
import { createLog } from "#lib/log.ts";
import { bundleReaderScript } from "./bundle-script.ts";
import { createFront } from "./front.ts";
import { shareScriptPath } from "./reader-script.ts";
import { startRenderer } from "./renderer.ts";

const log = createLog("web");

/**
 * Readers' pages: made in a thread of their own, kept and sent by this one. A notification forgets
 * what changed and has the newest edition's first page made ahead, so that no reader waits for it;
 * a lost connection forgets everything.
 */
export async function openPublished(databaseUrl: string, publicUrl: string) {
  const isHttps = publicUrl.startsWith("https:");
  const script = await bundleReaderScript();
  shareScriptPath(script.path);
  const renderer = startRenderer({ databaseUrl, publicUrl, script });
  const front = createFront(renderer, securityHeaders(isHttps));
  const listener = openClient(databaseUrl, { pool: 1, name: "sourceline-readers-listen" });
  const prepare = (slug: string): void => {
    front
      .prepareNewest(slug)
      .catch((err) => log.warn({ err, slug }, "an edition was not prepared"));
  };
  await listener.listen(EDITIONS_CHANNEL, prepare, () => front.forget(null));
  return {
    ...front,
    async end() {
      await Promise.all([renderer.end(), listener.end({ timeout: 1 })]);
    },
  };
}
