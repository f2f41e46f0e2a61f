import type { Actor } from "#lib/domain/actor.ts";
import type { FacetChoice } from "./facet.tsx";

/** The actors that entries name or that are chosen, those of most entries first. */
export function actorChoices(
  actors: readonly Actor[],
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): FacetChoice[] {
  return actors
    .filter(({ id }) => counts.has(id) || chosen.includes(id))
    .map(({ id, name }) => ({ id, label: name, count: counts.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count);
}
