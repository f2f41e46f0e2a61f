import type { Source } from "#lib/domain/source.ts";
import { withholdSource } from "#lib/domain/withhold-source.ts";
import { type Actor, can, type Resource } from "#lib/policy/can.ts";

/** Sources as this person may see them: whoever only reads gets the open parts. */
export function presentSources<T extends Source>(
  sources: T[],
  actor: Actor,
  resource: Resource,
): T[] {
  return can(actor, "source.readPrivate", resource) ? sources : sources.map(withholdSource);
}
