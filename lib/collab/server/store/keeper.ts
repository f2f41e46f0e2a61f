import type { Logger } from "pino";
import type { DocumentKind } from "#lib/collab/protocol.ts";
import {
  isDue,
  isReportDue,
  type Kept,
  requestVersion,
  startKeeping,
  waitingSince,
} from "./kept.ts";

/** The work behind a document that is not on the path of a keystroke. */
export type KeeperWork = {
  /** Writes the rows; with `compact`, the snapshot too. */
  project(id: string, options: { compact: boolean }): Promise<unknown>;
  cutVersion(id: string, reason: string): Promise<unknown>;
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

/** A document that takes long to read is read less often: typing goes before lists. */
const REST_PER_WORK = 6;
const LONGEST_REST_MS = 2000;

type Named = { id: string; kind: DocumentKind };

/**
 * Keeps rows, snapshots and versions following the log. A failure loses nothing, since everything
 * is in the log already: the work stays due and is tried again with back-off.
 */
export function createKeeper(work: KeeperWork, log: Logger, options = KEEPER_DEFAULTS) {
  const kept = new Map<string, Kept>();
  const later: Kept[] = [];
  let isSettling = false;

  function touch(document: Named): void {
    const item = find(document);
    item.dirtySince ??= Date.now();
    item.changedSinceVersion ??= Date.now();
    item.isLoose = true;
    schedule(item, restOf(item));
    if (item.kind === "entry") watchForQuiet(item);
  }

  /** The last editor left: rows, snapshot and version now. */
  function settle(document: Named): void {
    const item = find(document);
    if (item.changedSinceVersion !== null) requestVersion(item, "the last editor left");
    item.compact ||= item.isLoose;
    if (isDue(item)) schedule(item, 0);
    else forgetIfDone(item);
  }

  /**
   * A document that nobody has open was changed with its rows: snapshot and version, one document
   * after the other. Hundreds may be changed at once, and must not take every connection.
   */
  function settleLater(document: Named): void {
    const item = find(document);
    item.changedSinceVersion ??= Date.now();
    requestVersion(item, "the last editor left");
    item.compact = true;
    item.isLoose = true;
    later.push(item);
    if (!isSettling) void settleAll();
  }

  async function settleAll(): Promise<void> {
    isSettling = true;
    for (let item = later.shift(); item; item = later.shift()) if (isDue(item)) await run(item);
    isSettling = false;
  }

  function find({ id, kind }: Named): Kept {
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

  function restOf({ took, failures }: Kept): number {
    if (failures > 0) return Math.min(10_000, 100 * 2 ** Math.min(failures, 7));
    return Math.max(options.projectAfterMs, Math.min(LONGEST_REST_MS, took * REST_PER_WORK));
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
    const from = performance.now();
    item.running = attempt(item);
    await item.running;
    item.running = null;
    item.took = performance.now() - from;
    if (isDue(item)) schedule(item, restOf(item));
    else forgetIfDone(item);
  }

  async function attempt(item: Kept): Promise<void> {
    const { dirtySince, compact, versionReason, changedSinceVersion } = item;
    Object.assign(item, { dirtySince: null, compact: false, versionReason: null });
    item.writingSince = dirtySince;
    if (compact) item.isLoose = false;
    if (versionReason || item.kind === "chronology") item.changedSinceVersion = null;
    try {
      if (dirtySince !== null || compact) await work.project(item.id, { compact });
      if (versionReason) await work.cutVersion(item.id, versionReason);
      item.failures = 0;
      item.reportedAt = null;
    } catch (error) {
      item.failures += 1;
      item.dirtySince = dirtySince ?? item.dirtySince;
      item.compact ||= compact;
      item.isLoose ||= compact;
      item.versionReason ??= versionReason;
      item.changedSinceVersion = changedSinceVersion ?? item.changedSinceVersion;
      report(item, error);
    } finally {
      item.writingSince = null;
    }
  }

  /** A document that fails for ever is tried every ten seconds: its log line comes less often. */
  function report(item: Kept, err: unknown): void {
    const now = Date.now();
    if (!isReportDue(item, now)) return;
    item.reportedAt = now;
    log.error({ err, document: item.id, failures: item.failures }, "projection failed");
  }

  function forgetIfDone(item: Kept): void {
    if (item.isLoose || item.changedSinceVersion !== null || isDue(item) || item.running) return;
    clearTimeout(item.quiet);
    kept.delete(item.id);
  }

  /** Runs all that is due until done or `deadlineMs` is over; false if something is left. */
  async function flush(deadlineMs: number): Promise<boolean> {
    const until = Date.now() + deadlineMs;
    for (const item of kept.values()) {
      if (item.changedSinceVersion !== null) requestVersion(item, "the server stopped");
      item.compact ||= item.isLoose;
    }
    while (Date.now() < until) {
      const due = [...kept.values()].filter((item) => isDue(item) || item.running);
      if (due.length === 0) return true;
      await Promise.race([Promise.all(due.map(run)), after(until - Date.now())]);
      if (due.some((item) => item.failures > 0)) await after(100);
    }
    return false;
  }

  /** Seconds that the oldest change has waited for its row. */
  function secondsBehind(): number {
    const since = [...kept.values()].map(waitingSince).filter((at) => at !== null);
    return since.length === 0 ? 0 : (Date.now() - Math.min(...since)) / 1000;
  }

  return { touch, settle, settleLater, flush, secondsBehind };
}

export type Keeper = ReturnType<typeof createKeeper>;

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
