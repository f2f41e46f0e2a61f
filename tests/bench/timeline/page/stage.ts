import type { EntryRow } from "#lib/domain/entry.ts";

/** A timeline as the bench sees it: ours or the peer's. */
export type Subject = {
  /** From rows to the first whole drawing; resolves when it has been painted. */
  show(rows: EntryRow[]): Promise<void>;
  /** The whole stretch, in days since 1970-01-01. */
  range(): { start: number; end: number };
  setWindow(window: { start: number; end: number }): void;
  /** One row of those shown has been replaced by a newer one, as after another's edit. */
  edit(rows: EntryRow[], changed: EntryRow): void;
  destroy(): void;
};

export type Frames = { median: number; p95: number; count: number };

/** The next time the browser is ready to draw: all that was asked for before has been painted. */
export const nextFrame = (): Promise<number> =>
  new Promise((resolve) => requestAnimationFrame(resolve));

const LONGEST_MS = 12_000;

/**
 * Milliseconds from frame to frame while `move` is called in each: script, layout, raster, all of it.
 * Ends early after twelve seconds. The browser must not be held to a screen's rate.
 */
export async function timeFrames(count: number, move: (share: number) => void): Promise<Frames> {
  const spent: number[] = [];
  const from = await nextFrame();
  let before = from;
  for (let index = 0; index < count && before - from < LONGEST_MS; index += 1) {
    move(index / count);
    const now = await nextFrame();
    spent.push(now - before);
    before = now;
  }
  const sorted = spent.sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), count: sorted.length };
}

/** A sweep over the middle of the chronology at an eighth of it. */
export function panOver(subject: Subject): (share: number) => void {
  const { start, end } = subject.range();
  const span = (end - start) / 8;
  return (share) => {
    const from = start + (end - start - span) * share;
    subject.setWindow({ start: from, end: from + span });
  };
}

/** From the whole down to a month around the middle, and back. */
export function zoomInto(subject: Subject): (share: number) => void {
  const { start, end } = subject.range();
  const middle = (start + end) / 2;
  const depth = Math.log((end - start) / 30);
  return (share) => {
    const inward = 1 - Math.abs(2 * share - 1);
    const half = (end - start) / 2 / Math.exp(depth * inward);
    subject.setWindow({ start: middle - half, end: middle + half });
  };
}
