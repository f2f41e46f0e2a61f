import { createHash, randomBytes } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Transaction } from "./client.ts";
import { chainHeads } from "./schema/history.ts";

/** Hash of the row before the first one of a chain. */
export const GENESIS = "0".repeat(64);

/**
 * JSON with keys in one order, so that the same content always has the same bytes (the idea of
 * RFC 8785; numbers here are integers or short decimals, which `JSON.stringify` prints as it asks).
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`);
  return `{${parts.join(",")}}`;
}

export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Hash of one row: over its content and the hash of the row before. */
export function hashLink(previousHash: string, content: unknown): string {
  return sha256(`${previousHash}\n${canonicalJson(content)}`);
}

/** Random, and of the row alone: what it salts cannot be guessed once it is gone. */
export const makeSalt = (): string => randomBytes(32).toString("hex");

/**
 * Digest by which a chain is bound to content that may have to go one day. The hash of the row is
 * made over this digest, and so still fits when content and salt are removed; without the salt
 * nobody can find out by trying whether a name stood there.
 */
export function digestContent(salt: string, content: unknown): string {
  return sha256(`${salt}\n${canonicalJson(content)}`);
}

export type Link = { position: number; previousHash: string; hash: string };

/**
 * Takes the next place in a chain for `content`. Holds the head's row until the transaction ends,
 * so writers of one chain take turns; the caller inserts the row itself.
 */
export async function takeLink(
  tx: Transaction,
  chain: string,
  contentAt: (position: number) => unknown,
): Promise<Link> {
  await tx.insert(chainHeads).values({ chain, position: 0, hash: GENESIS }).onConflictDoNothing();
  const [head] = await tx
    .select()
    .from(chainHeads)
    .where(eq(chainHeads.chain, chain))
    .for("update");
  if (!head) throw new Error(`chain ${chain} has no head`);
  const position = head.position + 1;
  const hash = hashLink(head.hash, contentAt(position));
  await tx
    .update(chainHeads)
    .set({ position: sql`${position}`, hash })
    .where(eq(chainHeads.chain, chain));
  return { position, previousHash: head.hash, hash };
}
