import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { PROJECT_DIR } from "#lib/launch/project.ts";
import { makeTempDir } from "#tests/support/temp-dir.ts";

/** Takes the lock and stays until its input ends, so that the winner is alive for all others. */
const CONTENDER = `
import { tryLock } from "#lib/launch/lock.ts";
process.stdout.write(tryLock(process.argv[1]).taken ? "1" : "0");
process.stdin.resume();
`;

function contend(file: string) {
  const words = ["--input-type=module-typescript", "-e", CONTENDER, file];
  return spawn(process.execPath, words, { cwd: PROJECT_DIR, stdio: ["pipe", "pipe", "inherit"] });
}

it("lets exactly one of eight processes take over a stale lock", async () => {
  const dir = makeTempDir();
  const file = join(dir, "x.lock");
  writeFileSync(file, JSON.stringify({ pid: process.pid, startedAt: "earlier" }));
  const contenders = Array.from({ length: 8 }, () => contend(file));
  const answers = await Promise.all(
    contenders.map(async ({ stdout }) => String((await once(stdout, "data"))[0])),
  );
  for (const contender of contenders) contender.stdin.end();
  await Promise.all(contenders.map((contender) => once(contender, "exit")));
  rmSync(dir, { recursive: true });
  expect(answers.toSorted().join("")).toBe("00000001");
});
