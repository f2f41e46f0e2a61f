import { join } from "node:path";
import { PROJECT_DIR } from "#lib/launch/project.ts";
import { type Counts, countPlaywright, countVitest } from "#tests/support/run/counts.ts";

/** One runner. Without `count` its exit code is the result: one thing passed, or one failed. */
export type Step = {
  name: string;
  /** Node programs and their words, run in order; `report` is where the runner puts its JSON. */
  commands: (report: string) => string[][];
  env?: (report: string) => Record<string, string>;
  count?: (report: unknown) => Counts;
  /** The same tests under other conditions: only their failures count. */
  isRepeat?: boolean;
};

const bin = (path: string) => join(PROJECT_DIR, "node_modules", path);

type VitestOptions = { env?: Record<string, string>; words?: string[] };

const vitest = (
  name: string,
  project: string,
  { env = {}, words = [] }: VitestOptions = {},
): Step => ({
  name,
  commands: (report) => [
    [
      bin("vitest/vitest.mjs"),
      ...["run", "--project", project, ...words],
      ...["--reporter", "default", "--reporter", "json", `--outputFile.json=${report}`],
    ],
  ],
  env: () => env,
  count: countVitest,
});

/** Where dates are read, written, ordered and drawn. */
const DATED = ["domain", "dates", "timeline", "entries", "pages"].map(
  (name) => `tests/unit/${name}/`,
);

/** The test of all days goes through the zones itself. */
function repeatIn(zone: string): Step {
  const words = [...DATED, "--exclude", "**/all-days.test.ts"];
  return { ...vitest(`unit, ${zone}`, "unit", { env: { TZ: zone }, words }), isRepeat: true };
}

/** Half of all fuzzing, in one file and so in one worker. */
const CONVERGENCE = "tests/fuzz/convergence.test.ts";

export const STEPS: Step[] = [
  {
    name: "types",
    // The types of routes and of imported styles are generated, and a fresh clone has none.
    commands: () => [
      [bin("next/dist/bin/next"), "typegen"],
      [bin("typescript/bin/tsc"), "--noEmit"],
    ],
  },
  { name: "lint", commands: () => [[bin("@biomejs/biome/bin/biome"), "check", "."]] },
  vitest("unit", "unit", { env: { TZ: "UTC" } }),
  // A date that passes through local time moves by a day in one of these: +04:30 and −03:30.
  repeatIn("Asia/Kabul"),
  repeatIn("America/St_Johns"),
  vitest("integration", "integration"),
  // In two halves, so that each of the two chains of a stage has one (`stagesOf`).
  vitest("fuzz", "fuzz", { words: [CONVERGENCE] }),
  vitest("fuzz, the rest", "fuzz", { words: ["--exclude", CONVERGENCE] }),
  vitest("launch", "launch"),
  {
    name: "e2e",
    commands: () => [
      [bin("@playwright/test/cli.js"), "test", "--reporter=list,json", "--pass-with-no-tests"],
    ],
    env: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    count: countPlaywright,
  },
];
