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

const vitest = (name: string, project: string, env: Record<string, string> = {}): Step => ({
  name,
  commands: (report) => [
    [
      bin("vitest/vitest.mjs"),
      ...["run", "--project", project],
      ...["--reporter", "default", "--reporter", "json", `--outputFile.json=${report}`],
    ],
  ],
  env: () => env,
  count: countVitest,
});

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
  vitest("unit", "unit", { TZ: "UTC" }),
  // A date that passes through local time moves by a day in one of these: +04:30 and −03:30.
  { ...vitest("unit, Asia/Kabul", "unit", { TZ: "Asia/Kabul" }), isRepeat: true },
  { ...vitest("unit, America/St_Johns", "unit", { TZ: "America/St_Johns" }), isRepeat: true },
  vitest("integration", "integration"),
  vitest("fuzz", "fuzz"),
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
