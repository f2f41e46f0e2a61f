import { webDatabase } from "#db/web-database.ts";
import { env } from "#lib/env.ts";
import { type Health, readHealth } from "#lib/reads/health.ts";

/** Whether this instance can save. */
export function readOwnHealth(): Promise<Health> {
  const settings = env();
  return readHealth(webDatabase(), {
    collabUrl: settings.SOURCELINE_COLLAB_URL ?? "",
    secret: settings.SOURCELINE_INTERNAL_SECRET ?? "",
    version: settings.SOURCELINE_VERSION,
  });
}
