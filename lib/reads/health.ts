import { sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import type { CollabHealth } from "#lib/collab/server/health.ts";

export type Health = {
  /** "behind": edits are saved, but have not reached lists and readers for over a minute. */
  status: "ok" | "behind" | "cannot_save";
  database: "ok" | "down";
  collab: "ok" | "down";
  /** Age of the oldest change that is not yet where readers see it. */
  secondsUnsaved: number | null;
  version: string;
};

/** Seconds after which a change that readers do not see yet is no longer on its way. */
const MOST_SECONDS_BEHIND = 60;

/** Whether an edit made now would be saved: collab answers and its database commits. */
export async function readHealth(
  db: Db,
  { collabUrl, secret, version }: { collabUrl: string; secret: string; version: string },
): Promise<Health> {
  const [database, collab] = await Promise.all([asksDatabase(db), askCollab(collabUrl, secret)]);
  return {
    status: database ? statusOf(collab) : "cannot_save",
    database: database && collab?.database !== "down" ? "ok" : "down",
    collab: collab ? "ok" : "down",
    secondsUnsaved: collab?.secondsBehind ?? null,
    version,
  };
}

function statusOf(collab: CollabHealth | null): Health["status"] {
  if (collab?.database !== "ok") return "cannot_save";
  return collab.secondsBehind > MOST_SECONDS_BEHIND ? "behind" : "ok";
}

async function asksDatabase(db: Db): Promise<boolean> {
  const asked = db.execute(sql`select 1`).then(
    () => true,
    () => false,
  );
  return Promise.race([asked, after(2500)]);
}

async function askCollab(collabUrl: string, secret: string): Promise<CollabHealth | null> {
  const headers = { authorization: `Bearer ${secret}` };
  const signal = AbortSignal.timeout(3000);
  return fetch(`${collabUrl}/internal/health`, { headers, signal }).then(
    (response) => (response.ok ? response.json() : null),
    () => null,
  );
}

function after(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), ms).unref());
}
