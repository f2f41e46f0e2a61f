import postgres from "postgres";
import { secretsFile } from "#lib/launch/secrets.ts";

export type Demonstration = { password: string; isNew: boolean };

const ACCOUNTS = ["owner", "editor", "reviewer", "reader"].map((role) => `${role}@example.org`);

/**
 * What to print once everything runs: how to sign in to the demonstration, or where to set up. The
 * password itself is printed only where a person reads it, or when it was made just now.
 */
export async function describeSignIn(question: {
  url: string;
  dataDir: string;
  databaseUrl: string;
  demonstration: Demonstration | undefined;
  isTerminal: boolean;
}): Promise<string[]> {
  const { url, demonstration, dataDir } = question;
  if (!demonstration) {
    const known = await hasPeople(question.databaseUrl);
    return known ? [] : [`Nobody has an account yet. Create the first one at ${url}/set-up`];
  }
  const shown = question.isTerminal || demonstration.isNew;
  const where = `kept in ${secretsFile(dataDir)} as "demoPassword"`;
  return [
    `Sign in as ${ACCOUNTS.join(", ")}.`,
    shown ? `Password: ${demonstration.password} (${where})` : `The password is ${where}.`,
  ];
}

async function hasPeople(databaseUrl: string): Promise<boolean> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {}, connect_timeout: 5 });
  try {
    return (await sql`select 1 from users limit 1`).length > 0;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
