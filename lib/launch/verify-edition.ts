import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { EDITION_FORMAT, type EditionDocument } from "#lib/domain/edition/edition.ts";
import { LaunchError } from "#lib/launch/launch-error.ts";

const USAGE =
  "npm run verify-edition -- <chronology.json> [digest] [more editions of the same chronology]";

type Copy = Pick<EditionDocument, "slug" | "number" | "previousDigest" | "publishedAt"> & {
  file: string;
  digest: string;
};

/**
 * `npm run verify-edition -- <file>…`: computes the digest of downloaded editions (`chronology.json`),
 * holds it to one that is given, and each edition to the one before, where that is given too. Needs
 * neither a database nor a network. Exits with 1 where something does not fit.
 */
function main(): number {
  const given = process.argv.slice(2);
  const digests = given.filter(isDigest);
  const copies = given.filter((each) => !isDigest(each)).map(readCopy);
  if (copies.length === 0) throw new LaunchError(USAGE);
  for (const { file, digest, slug, number, publishedAt } of copies)
    console.log(`${file}: edition ${number} of “${slug}”, ${publishedAt}\n  SHA-256 ${digest}`);
  const faults = [...findStrangers(copies, digests), ...findBreaks(copies)];
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) return 1;
  const chained = copies.filter((copy) => findBefore(copy, copies));
  if (digests.length > 0) console.log("The digest is the one that was given.");
  if (chained.length > 0) console.log("Each edition names the one before it as it is here.");
  if (digests.length + chained.length === 0)
    console.log("Compare the digest with that of the edition's own page, …/verify.");
  return 0;
}

const isDigest = (text: string): boolean => /^[0-9a-f]{64}$/i.test(text);

function readCopy(file: string): Copy {
  const bytes = readBytes(file);
  const edition = parse(bytes);
  if (edition?.format !== EDITION_FORMAT || !isPlain(edition))
    throw new LaunchError(
      `${file} is no edition: it has to be chronology.json as it was downloaded.`,
    );
  const { slug, number, previousDigest, publishedAt } = edition;
  const digest = createHash("sha256").update(bytes).digest("hex");
  return { file, digest, slug, number, previousDigest, publishedAt };
}

/** What is printed is a stranger's file: no word of it may read as one of ours. */
const isPlain = ({ slug, number, publishedAt }: Partial<Copy>): boolean =>
  /^[a-z0-9-]{1,80}$/.test(String(slug)) &&
  Number.isSafeInteger(number) &&
  /^[\d:.TZ-]{1,30}$/.test(String(publishedAt));

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new LaunchError(`${file} cannot be read.`);
  }
}

function parse(bytes: Buffer): (Partial<EditionDocument> & Copy) | null {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return null;
  }
}

/** Digests that no file has. */
const findStrangers = (copies: readonly Copy[], digests: readonly string[]): string[] =>
  digests
    .filter((digest) => !copies.some((copy) => copy.digest === digest.toLowerCase()))
    .map((digest) => `No file here has the digest ${digest}.`);

/** Editions that name another one before them than is here. */
function findBreaks(copies: readonly Copy[]): string[] {
  return copies.flatMap((copy) => {
    const before = findBefore(copy, copies);
    if (!before || before.digest === copy.previousDigest) return [];
    return [`${copy.file} was made after another edition ${before.number} than ${before.file} is.`];
  });
}

const findBefore = ({ slug, number }: Copy, copies: readonly Copy[]): Copy | undefined =>
  copies.find((each) => each.slug === slug && each.number === number - 1);

try {
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof LaunchError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
