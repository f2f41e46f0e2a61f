import { readOwnHealth } from "#lib/http/own-health.ts";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const health = await readOwnHealth();
  const status = health.status === "ok" ? 200 : 503;
  return Response.json(health, { status, headers: { "cache-control": "no-store" } });
}
