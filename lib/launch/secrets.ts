import { randomBytes, randomInt } from "node:crypto";
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { LaunchError } from "#lib/launch/launch-error.ts";

const SECRETS = z.object({
  /** Signs session cookies and socket tickets. */
  sessionSecret: z.string().min(32),
  /** Web shows it to collab. */
  internalSecret: z.string().min(32),
  /** Of the database role `sourceline`, which owns the database and nothing else. */
  databasePassword: z.string().min(16),
  /** Of the superuser of the embedded cluster. */
  databaseAdminPassword: z.string().min(16),
  /** Of the four demonstration accounts; absent until there is a demonstration. */
  demoPassword: z.string().min(8).optional(),
});

export type Secrets = z.infer<typeof SECRETS>;

/** Where the secrets of a data directory are kept. */
export const secretsFile = (dataDir: string) => join(dataDir, "secrets.json");

/**
 * The secrets of a data directory, made on the first start and kept in a file that only its owner
 * may read. Throws LaunchError if the file is damaged, or gone while its database is still there.
 */
export function keepSecrets(dataDir: string, clusterDir: string): Secrets {
  const file = secretsFile(dataDir);
  if (existsSync(file)) return readSecrets(dataDir);
  if (existsSync(clusterDir)) {
    throw new LaunchError(
      `${file} is missing, and without it the database in ${clusterDir} cannot be opened. Restore it from your backup.`,
    );
  }
  return writeSecrets(dataDir, {
    sessionSecret: randomText(),
    internalSecret: randomText(),
    databasePassword: randomText(),
    databaseAdminPassword: randomText(),
  });
}

/** The secrets that were made before. Throws LaunchError if they are missing or damaged. */
export function readSecrets(dataDir: string): Secrets {
  const file = secretsFile(dataDir);
  if (!existsSync(file)) {
    throw new LaunchError(`There is no ${file}: nothing was started on this data directory yet.`);
  }
  try {
    const secrets = SECRETS.parse(JSON.parse(readFileSync(file, "utf8")));
    chmodSync(file, 0o600);
    return secrets;
  } catch (error) {
    throw new LaunchError(`${file} cannot be read. Restore it from your backup.`, { cause: error });
  }
}

/** The demonstration password: the one asked for, the one kept, or a new one. */
export function keepDemoPassword(
  dataDir: string,
  secrets: Secrets,
  asked: string | undefined,
): { password: string; isNew: boolean } {
  const kept = secrets.demoPassword;
  const password = asked ?? kept ?? randomPassword();
  if (password !== kept) writeSecrets(dataDir, { ...secrets, demoPassword: password });
  return { password, isNew: kept === undefined && asked === undefined };
}

/** Written beside and moved into place: a crash leaves the old file or the new one, never half. */
function writeSecrets(dataDir: string, secrets: Secrets): Secrets {
  const file = secretsFile(dataDir);
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

const randomText = () => randomBytes(32).toString("base64url");

/** 16 characters that are read aloud and typed without mistakes: about 79 bits. */
function randomPassword(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  const pick = () => letters[randomInt(letters.length)];
  return Array.from({ length: 4 }, () => Array.from({ length: 4 }, pick).join("")).join("-");
}
