/** How often something may be tried: `most` times within `windowMs`, counted per key. */
export type Limit = { most: number; windowMs: number };

type Count = { used: number; until: number };

/** Keys kept at once; beyond it the oldest go, so that an attacker cannot fill the memory. */
const MOST_KEYS = 50_000;

/** A fixed-window counter in this process; several web processes multiply the limit. */
export function createLimiter(now: () => number = Date.now) {
  const counts = new Map<string, Count>();

  function take(key: string, limit: Limit): boolean {
    const at = now();
    const count = counts.get(key);
    if (!count || count.until <= at) {
      counts.delete(key);
      if (counts.size >= MOST_KEYS) counts.delete(counts.keys().next().value ?? "");
      counts.set(key, { used: 1, until: at + limit.windowMs });
      return true;
    }
    count.used += 1;
    return count.used <= limit.most;
  }

  /** One attempt that turned out well does not count against those to come. */
  function giveBack(key: string): void {
    const count = counts.get(key);
    if (count) count.used -= 1;
  }

  return { take, giveBack, forget: (key: string) => void counts.delete(key) };
}

/** IPv6 addresses are counted by their /64: one customer has that many. */
export function limiterAddress(address: string): string {
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.split("::");
  const groups = head.split(":").filter(Boolean);
  if (tail !== undefined) while (groups.length < 4) groups.push("0");
  return groups.slice(0, 4).join(":");
}

const HOLDER = globalThis as typeof globalThis & {
  sourcelineLimiter?: ReturnType<typeof createLimiter>;
};

export function webLimiter(): ReturnType<typeof createLimiter> {
  HOLDER.sourcelineLimiter ??= createLimiter();
  return HOLDER.sourcelineLimiter;
}
