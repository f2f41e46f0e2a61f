import { remember } from "../remember.ts";
import { pad } from "./iso-day.ts";

/** The clock of a chronology whose team has chosen none. */
export const DEFAULT_TIME_ZONE = "UTC";

const NAME = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2}$/;
const OFFSET = /^([+-])(\d\d):(\d\d)$/;
const LONGEST = 60;

/** Whether a name is one of the IANA time zone database that this platform knows. */
export const isTimeZone: (name: string) => boolean = remember((name) => {
  if (name.length > LONGEST || !NAME.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
});

/** A zone as stored; what is missing or not known becomes universal time. */
export const readTimeZone = (stored: unknown): string =>
  typeof stored === "string" && isTimeZone(stored) ? stored : DEFAULT_TIME_ZONE;

/** “+04:30”, as zones are kept where a source names only an offset, in milliseconds; else null. */
function fixedOffset(zone: string): number | null {
  if (zone === DEFAULT_TIME_ZONE) return 0;
  const match = OFFSET.exec(zone);
  if (match === null) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === "-" ? -minutes : minutes) * 60_000;
}

/** Whether times can be reckoned in a zone: an IANA name, or an offset such as `+04:30`. */
export const isClock = (zone: string): boolean => fixedOffset(zone) !== null || isTimeZone(zone);

/** No zone has changed its clocks there and back in less than a week (Recife, October 2000). */
const BLOCK = 6 * 86_400_000;
/** Before the zones there was local mean time; earlier years would need their era read. */
const EARLIEST = Date.UTC(1800, 0, 1);

type Clock = { format: Intl.DateTimeFormat; offsets: Map<number, number> };
const clocks = new Map<string, Clock>();

/**
 * How far the clocks of a zone are ahead of universal time at an instant; both in milliseconds.
 * Asking Intl is slow: offsets are kept by blocks of days, and asked for anew only within the block
 * in which they change. The zone is one for which `isClock` holds.
 */
export function offsetAt(zone: string, instant: number): number {
  const fixed = fixedOffset(zone);
  if (fixed !== null) return fixed;
  const clock = clockOf(zone);
  const at = Math.max(instant, EARLIEST);
  const block = Math.floor(at / BLOCK);
  const [first, next] = [offsetOfBlock(clock, block), offsetOfBlock(clock, block + 1)];
  return first === next ? first : askOffset(clock, at);
}

/** “+04:30”, seconds dropped. */
export function formatOffset(offset: number): string {
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  const sign = offset < 0 ? "−" : "+";
  return `${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function clockOf(zone: string): Clock {
  const found = clocks.get(zone);
  if (found) return found;
  const format = new Intl.DateTimeFormat("en-US", {
    ...{ timeZone: zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric" },
    ...{ hour: "numeric", minute: "numeric", second: "numeric" },
  });
  const clock = { format, offsets: new Map<number, number>() };
  clocks.set(zone, clock);
  return clock;
}

function offsetOfBlock(clock: Clock, block: number): number {
  const found = clock.offsets.get(block);
  if (found !== undefined) return found;
  const offset = askOffset(clock, block * BLOCK);
  clock.offsets.set(block, offset);
  return offset;
}

/** What the clock shows, read as if it were universal time, less the instant. */
function askOffset({ format }: Clock, instant: number): number {
  const seconds = Math.floor(instant / 1000) * 1000;
  const numbers = format.format(seconds).match(/\d+/g) ?? [];
  const [month = 1, day = 1, year = 1970, hour = 0, minute = 0, second = 0] = numbers.map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - seconds;
}
