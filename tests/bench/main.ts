import { openBenchPostgres } from "#tests/bench/bench-postgres.ts";
import { runDurability } from "#tests/bench/durability/run-durability.ts";
import { runEvidence } from "#tests/bench/evidence/run-evidence.ts";
import { parseBenchWords, USAGE } from "#tests/bench/options.ts";
import { runPropagation } from "#tests/bench/propagation/run-propagation.ts";
import { say } from "#tests/bench/say.ts";

const RUNS = { durability: runDurability, propagation: runPropagation, evidence: runEvidence };

/** Progress goes to standard error, the figures to standard output. */
async function main(): Promise<number> {
  const asked = parseBenchWords(process.argv.slice(2));
  if (!asked) {
    console.error(USAGE);
    return 2;
  }
  const from = performance.now();
  const postgres = await openBenchPostgres();
  try {
    const { figures, table } = await RUNS[asked.bench](postgres, asked.options);
    say(`done in ${Math.round((performance.now() - from) / 1000)} s`);
    console.log(asked.options.json ? JSON.stringify(figures) : table);
  } finally {
    await postgres.stop();
  }
  return 0;
}

const code = await main();
// Sockets that are still trying to reconnect would keep the process.
process.exit(code);
