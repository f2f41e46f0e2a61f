import type { Store } from "#lib/collab/client/store.ts";
import {
  blendWindows,
  clampWindow,
  fitWindow,
  revealDay,
  type TimeWindow,
  zoomWindow,
} from "../viewport.ts";

/** The visible stretch of time, for all that look at it. Days since 1970-01-01. */
export type WindowControl = {
  get(): TimeWindow;
  /** The whole chronology. */
  range(): TimeWindow;
  /** The whole chronology is another from now on. */
  setBounds(bounds: TimeWindow): void;
  /** At once, as under a hand. */
  setWindow(window: TimeWindow): void;
  /** In a short move; at once where the person asked for less motion. */
  moveTo(window: TimeWindow): void;
  fit(): void;
  /** Brings a day into sight, by as little as needed. */
  reveal(day: number): void;
  /** Zooms around the middle; above 1 brings things closer. */
  zoomBy(factor: number): void;
  subscribe(listener: () => void): () => void;
};

/** Milliseconds of a move that shows where something went. */
const MOVE = 170;

/**
 * A window kept in a store; null there is the whole chronology. While it shows the whole it goes on
 * doing so when entries are added; once somebody has moved it, others' edits leave it alone.
 */
export function createWindowControl(
  store: Store<TimeWindow | null>,
  bounds: TimeWindow,
): WindowControl {
  let range = fitWindow(bounds);
  let stop = () => {};
  const listeners = new Set<() => void>();
  const get = () => store.get() ?? range;
  const show = (window: TimeWindow | null) => store.set(window && clampWindow(window, range));
  const glide = (to: TimeWindow, atEnd: TimeWindow | null) => {
    stop();
    stop = animate(get(), to, show, () => show(atEnd));
  };
  return {
    get,
    range: () => range,
    setBounds(given) {
      const next = fitWindow(given);
      if (next.start === range.start && next.end === range.end) return;
      range = next;
      if (store.get() === null) for (const listener of [...listeners]) listener();
    },
    setWindow(window) {
      stop();
      show(window);
    },
    moveTo: (window) => glide(clampWindow(window, range), window),
    fit: () => glide(range, null),
    reveal(day) {
      const target = revealDay(get(), day);
      if (target.start !== get().start) glide(target, target);
    },
    zoomBy(factor) {
      const { start, end } = get();
      const to = zoomWindow({ start, end }, factor, (start + end) / 2);
      glide(to, to);
    },
    subscribe(listener) {
      listeners.add(listener);
      const leave = store.subscribe(listener);
      return () => {
        listeners.delete(listener);
        leave();
      };
    },
  };
}

/** @returns what stops it where it is. */
function animate(
  from: TimeWindow,
  to: TimeWindow,
  show: (window: TimeWindow) => void,
  done: () => void,
): () => void {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
    done();
    return () => {};
  }
  const begun = performance.now();
  let frame = requestAnimationFrame(function step(now) {
    const share = Math.min(1, Math.max(0, (now - begun) / MOVE));
    if (share === 1) {
      done();
      return;
    }
    show(blendWindows(from, to, 1 - (1 - share) ** 3));
    frame = requestAnimationFrame(step);
  });
  return () => cancelAnimationFrame(frame);
}
