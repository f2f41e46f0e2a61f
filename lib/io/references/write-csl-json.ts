import type { CslItem } from "#lib/domain/csl.ts";

/** A CSL-JSON file: a list with an id for each item, unique in the file. */
export function writeCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(withIds(items), null, 2)}\n`;
}

/** Items keep their ids; one without, or with one already taken, gets one. */
export function withIds(items: readonly CslItem[]): (CslItem & { id: string })[] {
  const taken = new Set<string>();
  return items.map((item, at) => {
    const wanted = item.id ?? `source-${at + 1}`;
    let id = wanted;
    for (let nth = 2; taken.has(id); nth += 1) id = `${wanted}-${nth}`;
    taken.add(id);
    return { ...item, id };
  });
}
