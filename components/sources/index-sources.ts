import type { Source } from "#lib/domain/source.ts";

/** Sources by id; one that was merged into another leads to that other. */
export function indexSources(library: readonly Source[]): ReadonlyMap<string, Source> {
  return new Map(
    library.flatMap((source) => [source.id, ...source.mergedIds].map((id) => [id, source])),
  );
}
