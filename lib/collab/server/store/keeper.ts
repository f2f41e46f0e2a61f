import type { Logger } from "pino";
import type { DocumentKind } from "#lib/collab/protocol.ts";

/** The work behind a document that is not on the path of a keystroke. */
export type KeeperWork = {
  /** Writes the rows; with `compact`, the snapshot too. */
  project(id: string, options: { compact: boolean }): Promise<unknown>;
  cutVersion(id: string, reason: string): Promise<unknown>;
};

type Kept = {
  id: string;
  kind: DocumentKind;
  /** When the first change not yet in the rows came, ms. */
  dirtySince: number | null;
  compact: boolean;
  versionReason: string | null;
  changedSinceVersion: number | null;
  quiet: NodeJS.Timeout | undefined;
  timer: NodeJS.Timeout | undefined;
  running: Promise<void> | null;
  failures: number;
};

export type KeeperOptions = {
  /** Window in which changes share one projection. */
  projectAfterMs: number;
  versionAfterQuietMs: number;
  versionAtLeastEveryMs: number;
};

export const KEEPER_DEFAULTS: KeeperOptions = {
  projectAfterMs: 40,
  versionAfterQuietMs: 3 * 60_000,
  versionAtLeastEveryMs: 30 * 60_000,
};

/**
 * Keeps rows, snapshots and versions following the log. A failure loses nothing, since everything
 * is in the log already: the work stays due and is tried again with back-off.
 */
export function createKeeper(work: KeeperWork, log: Logger, options = KEEPER_DEFAULTS) {
  const kept = new Map<string, Kept>();

  function touch(document: { id: string; kind: DocumentKind }): void {
    const item = find(document);
    item.dirtySince ??= Date.now();
    item.changedSinceVersion ??= Date.now();
    schedule(item, options.projectAfterMs);
    if (item.kind === "entry") watchForQuiet(item);
  }

  /** The last editor left: rows, snapshot and version now. */
  function settle(document: { id: string; kind: DocumentKind }): void {
    const item = find(document);
    if (item.changedSinceVersion === null) return;
    requestVersion(item, "the last editor left");
    item.compact = true;
    schedule(item, 0);
  }

  function find({ id, kind }: { id: string; kind: DocumentKind }): Kept {
    const found = kept.get(id) ?? startKeeping(id, kind);
    kept.set(id, found);
    return found;
  }

  function watchForQuiet(item: Kept): void {
    clearTimeout(item.quiet);
    item.quiet = setTimeout(() => {
      requestVersion(item, "after a pause");
      schedule(item, 0);
    }, options.versionAfterQuietMs).unref();
    const open = Date.now() - (item.changedSinceVersion ?? Date.now());
    if (open >= options.versionAtLeastEveryMs) requestVersion(item, "during long editing");
  }

  function requestVersion(item: Kept, reason: string): void {
    if (item.kind === "entry") item.versionReason ??= reason;
  }

  function schedule(item: Kept, delayMs: number): void {
    if (item.running) return;
    if (item.timer && delayMs > 0) return;
    clearTimeout(item.timer);
    item.timer = setTimeout(() => void run(item), delayMs);
  }

  async function run(item: Kept): Promise<void> {
    clearTimeout(item.timer);
    item.timer = undefined;
    if (item.running) return item.running;
    item.running = attempt(item);
    await item.running;
    item.running = null;
    if (isDue(item))
      schedule(item, item.failures > 0 ? backOff(item.failures) : options.projectAfterMs);
    else if (item.changedSinceVersion === null) forget(item);
  }

  async function attempt(item: Kept): Promise<void> {
    const { dirtySince, compact, versionReason, changedSinceVersion } = item;
    Object.assign(item, { dirtySince: null, compact: false, versionReason: null });
    if (versionReason || item.kind === "chronology") item.changedSinceVersion = null;
    try {
      if (dirtySince !== null || compact) await work.project(item.id, { compact });
      if (versionReason) await work.cutVersion(item.id, versionReason);
      item.failures = 0;
    } catch (error) {
      item.failures += 1;
      item.dirtySince = dirtySince ?? item.dirtySince;
      item.compact ||= compact;
      item.versionReason ??= versionReason;
      item.changedSinceVersion = changedSinceVersion ?? item.changedSinceVersion;
      log.error({ err: error, document: item.id, failures: item.failures }, "projection failed");
    }
  }

  function forget(item: Kept): void {
    clearTimeout(item.quiet);
    kept.delete(item.id);
  }

  /** Runs all that is due until done or `deadlineMs` is over; false if something is left. */
  async function flush(deadlineMs: number): Promise<boolean> {
    const until = Date.now() + deadlineMs;
    for (const item of kept.values()) {
      if (item.changedSinceVersion !== null) requestVersion(item, "the server stopped");
      item.compact = true;
    }
    while (Date.now() < until) {
      const due = [...kept.values()].filter(isDue);
      if (due.length === 0) return true;
      await Promise.race([Promise.all(due.map(run)), after(until - Date.now())]);
      if (due.some((item) => item.failures > 0)) await after(100);
    }
    return false;
  }

  /** Seconds that the oldest change has waited for its row. */
  function secondsBehind(): number {
    const since = [...kept.values()].map((item) => item.dirtySince).filter((at) => at !== null);
    return since.length === 0 ? 0 : (Date.now() - Math.min(...since)) / 1000;
  }

  return { touch, settle, flush, secondsBehind };
}

export type Keeper = ReturnType<typeof createKeeper>;

function startKeeping(id: string, kind: DocumentKind): Kept {
  return {
    ...{ id, kind, dirtySince: null, compact: false, versionReason: null },
    ...{
      changedSinceVersion: null,
      quiet: undefined,
      timer: undefined,
      running: null,
      failures: 0,
    },
  };
}

function isDue(item: Kept): boolean {
  return item.dirtySince !== null || item.compact || item.versionReason !== null;
}

function backOff(failures: number): number {
  return Math.min(10_000, 100 * 2 ** Math.min(failures, 7));
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
