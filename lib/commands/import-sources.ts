import type { Transaction } from "#db/client.ts";
import { recordAudit } from "#db/queries/audit.ts";
import { ensurePublisher, publisherKey } from "#db/queries/publishers.ts";
import { announceSourcesChange } from "#db/queries/sources.ts";
import { sources } from "#db/schema/sources.ts";
import { foldName } from "#lib/domain/fold-name.ts";
import { normalizeUrl } from "#lib/domain/source-url.ts";
import type { SourceWork } from "#lib/domain/source-work.ts";
import { AppError } from "#lib/errors.ts";
import { type ImportFile, readImport } from "#lib/io/references/read-import.ts";
import { type CommandContext, requireCan } from "./context.ts";

export type ImportInput = {
  teamId: string;
  bytes: Uint8Array;
  fileName: string;
  /** Which of the references of the file, counted from 0; the others are left out. */
  take: readonly number[];
  /** Called as the work goes on; nothing is in the library before it is all there. */
  onProgress?: (done: number, of: number) => void;
};

const BATCH = 200;

/**
 * Adds references of a file to the team's library, all in one transaction: either all that were
 * taken are there, or none. Who may import may edit; grades and tiers are left to be judged.
 *
 * @throws AppError bad_request where nothing was taken, or more than the file has
 */
export async function importSources(
  context: CommandContext,
  { teamId, bytes, fileName, take, onProgress }: ImportInput,
): Promise<{ added: number }> {
  const scope = { teamId, chronologyId: null };
  const { actor } = requireCan(context, "source.edit", scope);
  const works = pickWorks(readImport(bytes, fileName), take);
  await context.db.transaction(async (tx) => {
    const publisherIds = await ensurePublishers(tx, teamId, works);
    const ids: string[] = [];
    for (let from = 0; from < works.length; from += BATCH) {
      const batch = works.slice(from, from + BATCH);
      const rows = batch.map((work) => rowOf(work, publisherIds));
      const made = await tx
        .insert(sources)
        .values(rows.map((row) => ({ ...row, teamId, createdBy: actor.userId })))
        .returning({ id: sources.id });
      ids.push(...made.map(({ id }) => id));
      onProgress?.(ids.length, works.length);
    }
    await recordAudit(tx, {
      ...{ teamId, actorId: actor.userId, action: "source.import", subject: `team:${teamId}` },
      detail: { fileName, ids },
    });
    await announceSourcesChange(tx, teamId);
  });
  return { added: works.length };
}

function pickWorks({ works }: ImportFile, take: readonly number[]): SourceWork[] {
  const picked = [...new Set(take)].sort((a, b) => a - b).map((at) => works[at]?.work);
  const there = picked.filter((work) => work !== undefined);
  if (there.length === 0 || there.length !== picked.length)
    throw new AppError("bad_request", "Choose at least one reference, of those in this file.");
  return there;
}

async function ensurePublishers(tx: Transaction, teamId: string, works: SourceWork[]) {
  const ids = new Map<string, string>();
  for (const { publisher } of works) {
    const key = publisherKey(publisher);
    if (key === "" || ids.has(key)) continue;
    const found = await ensurePublisher(tx, { teamId, name: publisher, reliability: "F" });
    if (found) ids.set(key, found.id);
  }
  return ids;
}

function rowOf({ publisher, ...work }: SourceWork, publisherIds: Map<string, string>) {
  const key = work.url === "" ? null : normalizeUrl(work.url);
  return {
    ...work,
    publisherId: publisherIds.get(publisherKey(publisher)) ?? null,
    urlKey: key?.ok ? key.value : "",
    titleKey: foldName(work.title),
    tier: "secondary" as const,
    isPerpetratorMedia: work.kind === "perpetrator_media" || work.kind === "perpetrator_communique",
  };
}
