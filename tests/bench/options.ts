/** What was asked of the benches on the command line. */
export type BenchOptions = {
  /** The figures as one JSON object, the last line of standard output. */
  json: boolean;
  /** Under a minute: enough to see that everything runs, not enough for figures. */
  quick: boolean;
};

export type Bench = "durability" | "propagation" | "evidence" | "open" | "timeline" | "reader";

const BENCHES: readonly Bench[] = [
  ...(["durability", "propagation", "evidence", "open", "timeline", "reader"] as const),
];
export const USAGE = `npm run bench -- ${BENCHES.join("|")} [--json] [--quick]`;

export type Asked = { bench: Bench; options: BenchOptions };

/** Reads the command line; null if it asks for something else. */
export function parseBenchWords(words: readonly string[]): Asked | null {
  const [first, ...flags] = words;
  const bench = BENCHES.find((known) => known === first);
  if (!bench || flags.some((flag) => flag !== "--json" && flag !== "--quick")) return null;
  return { bench, options: { json: flags.includes("--json"), quick: flags.includes("--quick") } };
}
