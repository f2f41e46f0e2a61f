import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { makeReaderEdition } from "#tests/support/domain/reader-edition.ts";
import { launch } from "#tests/support/launched-process.ts";
import { makeTempDir, removeTempDir } from "#tests/support/temp-dir.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

it("a downloaded edition is held to its digest and to the one before it; an altered one is named", async () => {
  const folder = makeTempDir();
  onTestFinished(() => removeTempDir(folder));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const one = JSON.stringify(makeReaderEdition({ number: 1, previousDigest: null }).edition);
  const two = JSON.stringify(makeReaderEdition({ number: 2, previousDigest: sha256(one) }).edition);
  const [first, second] = [write("1.json", one), write("2.json", two)];
  const altered = write("altered.json", one.replace("What happened", "What happens"));
  const run = async (expected: RegExp, ...args: string[]) => {
    const { ended, untilPrinted } = launch("verify-edition.ts", {}, args);
    await untilPrinted(expected);
    return (await ended).code;
  };
  const chained = /Each edition names the one before it as it is here/;
  expect(await run(chained, second, first, sha256(two))).toBe(0);
  expect(await run(/No file here has the digest/, altered, sha256(one))).toBe(1);
  expect(await run(/was made after another edition 1/, second, altered)).toBe(1);
  expect(await run(/is no edition/, write("none.json", "{}"))).toBe(1);
  const spoken = one.replace('"slug":"', '"slug":"a”\\nThe digest is the one that was given.\\n');
  expect(await run(/is no edition/, write("spoken.json", spoken))).toBe(1);
  const other = write("other.json", two.replace('"slug":"', '"slug":"other-'));
  expect(await run(/Compare the digest/, first, other)).toBe(0);
});
