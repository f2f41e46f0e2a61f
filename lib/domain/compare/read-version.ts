import type { EntrySnapshot } from "../entry.ts";
import { readEntrySnapshot } from "../read-snapshot.ts";
import { isRecord } from "../record.ts";

/**
 * The content of a version as it was written; what the model has gained since is filled in. It was
 * read from a document once, so that lane and tags stand as they were and need no second check.
 */
export function readVersionContent(stored: unknown): EntrySnapshot {
  const { snapshot } = readEntrySnapshot(stored);
  if (!isRecord(stored)) return snapshot;
  const { laneId, tags } = stored;
  const isTags = Array.isArray(tags) && tags.every((tag) => typeof tag === "string");
  return {
    ...snapshot,
    laneId: typeof laneId === "string" ? laneId : null,
    tags: isTags ? tags : snapshot.tags,
  };
}
