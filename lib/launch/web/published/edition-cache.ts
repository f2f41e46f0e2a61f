import type { Ready } from "./ready.ts";

/** Prepared answers in memory, per process, all their forms. */
const MOST_BYTES = 128 * 1024 * 1024;

/**
 * Finished answers by their address, those that were not asked for the longest going first. What
 * changes of an edition after its publication, a retraction or a newer one, forgets all of its address.
 */
export function createEditionCache(mostBytes = MOST_BYTES) {
  const known = new Map<string, { slug: string; ready: Ready }>();
  let bytes = 0;

  function drop(key: string): void {
    const found = known.get(key);
    if (!found) return;
    bytes -= sizeOf(found.ready);
    known.delete(key);
  }

  return {
    get(key: string): Ready | null {
      const found = known.get(key);
      if (!found) return null;
      known.delete(key);
      known.set(key, found);
      return found.ready;
    },
    set(key: string, slug: string, ready: Ready): void {
      drop(key);
      known.set(key, { slug, ready });
      bytes += sizeOf(ready);
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

const sizeOf = ({ plain, gzip, brotli }: Ready): number =>
  plain.bytes.length + (gzip?.bytes.length ?? 0) + (brotli?.bytes.length ?? 0);
