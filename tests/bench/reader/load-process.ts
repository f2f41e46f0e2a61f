import { openConnection, type Target } from "./load-connection.ts";

/** A bounded stretch of load, in milliseconds. */
export type Load = Target & { connections: number; ms: number };

export type LoadFigures = {
  /** Answers per second. */
  rate: number;
  /** Milliseconds from a request to its whole answer. */
  p50: number;
  p99: number;
  bytesPerAnswer: number;
  /** Answers other than 200, and connections that broke. */
  failed: number;
  /** How much of the time this process was busy: near 1 it is the limit, not the server. */
  busy: number;
};

const MOST_ANSWERS = 3_000_000;

function measure({ connections, ms, ...target }: Load): Promise<LoadFigures> {
  return new Promise((resolve) => {
    const times: number[] = [];
    let [bytes, failed] = [0, 0];
    const from = performance.now();
    const usedBefore = process.cpuUsage();
    const open = Array.from({ length: connections }, () =>
      openConnection(target, (answer) => {
        if (answer.status === 200) times.push(answer.ms);
        else failed += 1;
        bytes += answer.bytes;
        if (times.length + failed >= MOST_ANSWERS) finish();
      }),
    );
    const timer = setTimeout(() => finish(), ms);
    function finish(): void {
      clearTimeout(timer);
      for (const { close } of open) close();
      const took = performance.now() - from;
      const used = process.cpuUsage(usedBefore);
      const sorted = Float64Array.from(times).sort();
      const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
      resolve({
        ...{ rate: (times.length / took) * 1000, p50: at(0.5), p99: at(0.99), failed },
        bytesPerAnswer: times.length === 0 ? 0 : bytes / times.length,
        busy: (used.user + used.system) / 1000 / took,
      });
    }
  });
}

process.on("message", (load: Load) => {
  void measure(load).then((figures) => process.send?.(figures));
});
process.on("disconnect", () => process.exit());
