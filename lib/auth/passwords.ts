import { hash, verify } from "@node-rs/argon2";
import { dictionary } from "@zxcvbn-ts/language-common";

/** argon2id with OWASP's first recommendation: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const SHORTEST = 8;
const LONGEST = 200;

/** At most two at a time: each takes 19 MiB and a core for some 20 ms. */
const MOST_AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, COST));
}

/** A wrong address costs as much as a wrong password: without a hash, a stand-in is checked. */
export async function verifyPassword(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  if (password.length > LONGEST) return false;
  const isRight = await inTurn(async () => verify(passwordHash ?? (await standIn()), password));
  return isRight && passwordHash !== null;
}

let standInHash: Promise<string> | undefined;
function standIn(): Promise<string> {
  standInHash ??= hash("nobody has this password", COST);
  return standInHash;
}

/** @returns what is wrong with a new password, or null. */
export function weaknessOf(password: string): string | null {
  if (password.length < SHORTEST)
    return `Use at least ${SHORTEST} characters; 15 or more are better.`;
  if (password.length > LONGEST) return `Use at most ${LONGEST} characters.`;
  if (wellKnown().has(password.toLowerCase()))
    return "This password is in lists of stolen passwords.";
  return null;
}

let wellKnownPasswords: Set<string> | undefined;
function wellKnown(): Set<string> {
  wellKnownPasswords ??= new Set(dictionary["passwords-common"]);
  return wellKnownPasswords;
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  while (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}
