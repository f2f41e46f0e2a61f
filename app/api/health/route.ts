import { webDatabase } from "#db/web-database.ts";
import { env } from "#lib/env.ts";
import { readHealth } from "#lib/reads/health.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const settings = env();
  const options = {
    collabUrl: settings.SOURCELINE_COLLAB_URL ?? "",
    secret: settings.SOURCELINE_INTERNAL_SECRET ?? "",
    version: settings.SOURCELINE_VERSION,
  };
  const health = await readHealth(webDatabase(), options);
  const status = health.status === "ok" ? 200 : 503;
  return Response.json(health, { status, headers: { "cache-control": "no-store" } });
}
