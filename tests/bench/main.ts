import { openBenchPostgres } from "#tests/bench/bench-postgres.ts";
import { runDurability } from "#tests/bench/durability/run-durability.ts";
import { runEvidence } from "#tests/bench/evidence/run-evidence.ts";
import { runOpen } from "#tests/bench/open/run-open.ts";
import { type Asked, type Bench, parseBenchWords, USAGE } from "#tests/bench/options.ts";
import { runPropagation } from "#tests/bench/propagation/run-propagation.ts";
import { runReader } from "#tests/bench/reader/run-reader.ts";
import { say } from "#tests/bench/say.ts";
import { runTimeline } from "#tests/bench/timeline/run-timeline.ts";

const WITH_DATABASE = {
  durability: runDurability,
  propagation: runPropagation,
  evidence: runEvidence,
  open: runOpen,
  reader: runReader,
};
const ALONE = { timeline: runTimeline };

/** Progress goes to standard error, the figures to standard output. */
async function main(): Promise<number> {
  const asked = parseBenchWords(process.argv.slice(2));
  if (!asked) {
    console.error(USAGE);
    return 2;
  }
  const from = performance.now();
  const { figures, table } = await run(asked);
  say(`done in ${Math.round((performance.now() - from) / 1000)} s`);
  console.log(asked.options.json ? JSON.stringify(figures) : table);
  return 0;
}

async function run({ bench, options }: Asked): Promise<{ figures: object; table: string }> {
  if (isAlone(bench)) return ALONE[bench](options);
  const postgres = await openBenchPostgres();
  try {
    return await WITH_DATABASE[bench](postgres, options);
  } finally {
    await postgres.stop();
  }
}

const isAlone = (bench: Bench): bench is keyof typeof ALONE => bench in ALONE;

const code = await main();
// Sockets that are still trying to reconnect would keep the process.
process.exit(code);
