import type { ReaderFigures } from "./run-reader.ts";

export type Aim = { aim: string; measured: number; isMet: boolean };

/** What was aimed at, said as met or missed; nothing here ends a run. */
export function judge({ load, browser }: Pick<ReaderFigures, "load" | "browser">): Aim[] {
  const [gzip] = load;
  const of = (name: string) => browser.find(({ page }) => page.startsWith(name));
  const [thousand, tenThousand] = [of("ours, 1,000"), of("ours, 10,000")];
  const peer = of("TimelineJS");
  const largest = thousand?.largestPaint ?? Number.NaN;
  const sooner = (peer?.largestPaint ?? Number.NaN) / largest;
  const atLeast = (aim: string, measured: number, least: number): Aim => ({
    ...{ aim, measured, isMet: measured >= least },
  });
  const atMost = (aim: string, measured: number, most: number): Aim => ({
    ...{ aim, measured, isMet: measured <= most },
  });
  return [
    atLeast("answers per second, times the ordinary page's (gzip): 100", gzip?.ratio ?? 0, 100),
    atMost("largest paint of 1,000 entries, ms: 2,000", largest, 2_000),
    atLeast("times sooner than TimelineJS: 3", Math.round(sooner * 100) / 100, 3),
    atMost("shift of the layout: 0", thousand?.shift ?? Number.NaN, 0),
    atMost("bytes of script: 60,000", thousand?.jsBytes ?? Number.NaN, 60_000),
    atMost("10,000 entries readable, ms: 3,000", tenThousand?.largestPaint ?? Number.NaN, 3_000),
  ];
}
