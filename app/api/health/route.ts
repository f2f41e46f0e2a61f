import { readOwnHealth } from "#lib/http/own-health.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const health = await readOwnHealth();
  // "behind" can still save: taking it out of service would make that worse.
  const status = health.status === "cannot_save" ? 503 : 200;
  return Response.json(health, { status, headers: { "cache-control": "no-store" } });
}
