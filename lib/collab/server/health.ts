import type { Services } from "./services.ts";

export type CollabHealth = {
  database: "ok" | "down";
  /** Changes waiting for their commit. */
  waiting: number;
  /** Seconds that the oldest committed change has waited for its row. */
  secondsBehind: number;
  documents: number;
  rssBytes: number;
};

/** Whether collab can save: asks the database, with a deadline. */
export async function readHealth({
  database,
  updates,
  keeper,
  live,
}: Services): Promise<CollabHealth> {
  return {
    database: (await answers(database.raw)) ? "ok" : "down",
    waiting: updates.countWaiting(),
    secondsBehind: Math.round(keeper.secondsBehind() * 10) / 10,
    documents: live.size(),
    rssBytes: process.memoryUsage.rss(),
  };
}

async function answers(raw: Services["database"]["raw"]): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), 2000);
  });
  const asked = raw`select 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([asked, deadline]).finally(() => clearTimeout(timer));
}
