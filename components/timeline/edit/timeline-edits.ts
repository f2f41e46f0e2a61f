import type { Store } from "#lib/collab/client/store.ts";

/** A date as it is stored; `time` is `HH:MM` on the clock of `zone`. */
export type MovedDate = { edtf: string; time: string | null; zone: string | null };

/** What may be done on the timeline; left out for those who may not edit. */
export type TimelineEdits = {
  moveDate(id: string, date: MovedDate): Promise<void>;
  moveToLane(ids: readonly string[], laneId: string | null): Promise<unknown>;
  /** A line as `parseOneLine` reads it. Rejects when it could not be made; then it is kept. */
  create(line: string, laneId: string | null): Promise<void>;
  /** Ids chosen for a common change. */
  picked: Store<ReadonlySet<string>>;
};
