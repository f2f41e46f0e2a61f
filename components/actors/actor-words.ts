import type { Option } from "#components/ui/options.tsx";
import { ACTOR_KINDS } from "#lib/domain/codes.ts";
import type { FoundActor } from "#lib/domain/find-actors.ts";
import { ACTOR_KIND_LABELS } from "#lib/domain/labels.ts";

export const KIND_OPTIONS: Option[] = ACTOR_KINDS.map((id) => ({
  id,
  label: ACTOR_KIND_LABELS[id],
}));

/** A name within a line of another direction (Unicode: first strong isolate). */
export const isolate = (name: string): string => `\u2068${name}\u2069`;

/** An actor among suggestions: its own name; below, the one that was found, and what it is. */
export function optionOf({ actor, name }: FoundActor): Option {
  const found = name === actor.name ? [] : [isolate(name)];
  const note = [...found, ACTOR_KIND_LABELS[actor.kind]].join(" · ");
  return { id: actor.id, label: actor.name, note };
}
