import type { Prepared } from "./prepared.ts";

/** Prepared answers in memory, per process. */
const MOST_BYTES = 128 * 1024 * 1024;

/**
 * Finished answers by their address, those that were not asked for the longest going first. What
 * changes of an edition after its publication, a retraction or a newer one, forgets all of its address.
 */
export function createEditionCache(mostBytes = MOST_BYTES) {
  const known = new Map<string, { slug: string; prepared: Prepared }>();
  let bytes = 0;

  function drop(key: string): void {
    const found = known.get(key);
    if (!found) return;
    bytes -= sizeOf(found.prepared);
    known.delete(key);
  }

  return {
    get(key: string): Prepared | null {
      const found = known.get(key);
      if (!found) return null;
      known.delete(key);
      known.set(key, found);
      return found.prepared;
    },
    set(key: string, slug: string, prepared: Prepared): void {
      drop(key);
      known.set(key, { slug, prepared });
      bytes += sizeOf(prepared);
      for (const oldest of known.keys()) {
        if (bytes <= mostBytes) break;
        drop(oldest);
      }
    },
    forget(slug: string): void {
      for (const [key, found] of known) if (found.slug === slug) drop(key);
    },
    forgetAll(): void {
      known.clear();
      bytes = 0;
    },
  };
}

export type EditionCache = ReturnType<typeof createEditionCache>;

const sizeOf = ({ body, gzip, brotli }: Prepared): number =>
  body.length + (gzip?.length ?? 0) + (brotli?.length ?? 0);
