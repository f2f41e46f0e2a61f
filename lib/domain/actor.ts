import type { NamedValue } from "./assertion.ts";
import type { ActorKind } from "./codes.ts";
import { foldName } from "./fold-name.ts";

/** Another name of an actor, in any script; `language` is BCP 47, or empty. */
export type ActorAlias = { name: string; language: string };

/** Who acts or is spoken of, once for the whole team, with every name by which it is found. */
export type Actor = {
  id: string;
  teamId: string;
  kind: ActorKind;
  name: string;
  /** For the team: what tells it from others of like names. */
  note: string;
  /** Beside its own name, in the order given. */
  aliases: ActorAlias[];
};

export const EMPTY_ACTOR = { kind: "other", name: "", note: "", aliases: [] } as const;

/** Its own name first, then the others. */
export const namesOf = (actor: Pick<Actor, "name" | "aliases">): string[] => [
  actor.name,
  ...actor.aliases.map(({ name }) => name),
];

/**
 * A name as it is kept and compared: case, accents, hyphens, Persian and Arabic letter forms and
 * zero-width joiners do not matter. A name of nothing but signs is its own key.
 */
export const actorKey = (name: string): string => foldName(name) || name.trim().toLowerCase();

/** All names of an actor, its own first; of those with one key the first stands. */
export function listNames(
  given: Pick<Actor, "name" | "aliases">,
): (ActorAlias & { key: string })[] {
  const byKey = new Map<string, ActorAlias & { key: string }>();
  for (const alias of [{ name: given.name, language: "" }, ...given.aliases]) {
    const [name, key] = [alias.name.trim(), actorKey(alias.name)];
    if (key !== "" && !byKey.has(key)) byKey.set(key, { ...alias, name, key });
  }
  return [...byKey.values()];
}

/** The actor that has exactly this name, but for its spelling; null: none has. */
export function findNamed(actors: readonly Actor[], text: string): Actor | null {
  const key = actorKey(text);
  if (key === "") return null;
  return actors.find((actor) => keysOf(actor).includes(key)) ?? null;
}

/** Actors are replaced when they change and never altered: the keys of their names can be kept. */
const knownKeys = new WeakMap<Actor, string[]>();

/** The keys of its names, in their order. */
export function keysOf(actor: Actor): string[] {
  const known = knownKeys.get(actor);
  if (known) return known;
  const made = namesOf(actor).map(actorKey);
  knownKeys.set(actor, made);
  return made;
}

/** What was typed, tied to the actor that has just this name. */
export const tieName = (actors: readonly Actor[], name: string): NamedValue => ({
  name,
  actorId: findNamed(actors, name)?.id ?? null,
});

/** An actor that was chosen for what was typed: the wording stays where it is a name of it. */
export function nameActor(actor: Actor, typed: string): NamedValue {
  const isName = keysOf(actor).includes(actorKey(typed));
  return { name: isName ? typed.trim() : actor.name, actorId: actor.id };
}

/** The names of an actor beside the one by which it is called here, its own first. */
export function otherNames(actor: Actor, calledHere: string): string[] {
  const key = actorKey(calledHere);
  return namesOf(actor).filter((name) => actorKey(name) !== key);
}
