import type { DocumentKind } from "#lib/collab/protocol.ts";

/** What is still to be done for one document. */
export type Kept = {
  id: string;
  kind: DocumentKind;
  /** When the first change not yet in the rows came, ms. */
  dirtySince: number | null;
  /** The same for those that are being written now. */
  writingSince: number | null;
  compact: boolean;
  /** Whether the snapshot is behind the log. */
  isLoose: boolean;
  versionReason: string | null;
  changedSinceVersion: number | null;
  quiet: NodeJS.Timeout | undefined;
  timer: NodeJS.Timeout | undefined;
  running: Promise<void> | null;
  /** How long the last run took, ms. */
  took: number;
  failures: number;
  /** When a failure was last logged since the last success, ms. */
  reportedAt: number | null;
};

const REPORT_EVERY_MS = 60_000;

export function startKeeping(id: string, kind: DocumentKind): Kept {
  return {
    ...{ id, kind, dirtySince: null, writingSince: null, compact: false, isLoose: false },
    ...{
      versionReason: null,
      changedSinceVersion: null,
      quiet: undefined,
      timer: undefined,
      running: null,
    },
    ...{ took: 0, failures: 0, reportedAt: null },
  };
}

export function isDue(item: Kept): boolean {
  return item.dirtySince !== null || item.compact || item.versionReason !== null;
}

/** The first failure is logged, and then one a minute. */
export function isReportDue({ reportedAt }: Kept, now: number): boolean {
  return reportedAt === null || now - reportedAt >= REPORT_EVERY_MS;
}

/** Since when a change of this document has waited for its row. */
export function waitingSince(item: Kept): number | null {
  return item.writingSince ?? item.dirtySince;
}

/** Only entries have versions; the first reason given stands. */
export function requestVersion(item: Kept, reason: string): void {
  if (item.kind === "entry") item.versionReason ??= reason;
}
