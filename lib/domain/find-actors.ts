import { type Actor, actorKey, keysOf, namesOf } from "./actor.ts";

/** An actor, and which of its names was found. */
export type FoundActor<A extends Actor = Actor> = { actor: A; name: string };

/** How well a name fits, best first; the place of each in this list is its rank. */
const FITS: readonly ((name: Folded, asked: Folded) => boolean)[] = [
  (name, asked) => name.key === asked.key,
  (name, asked) => name.key.startsWith(asked.key) || name.closed.startsWith(asked.closed),
  (name, asked) => name.tails.some((tail) => tail.startsWith(asked.closed)),
  (name, asked) => asked.words.every((word) => name.words.some((own) => own.startsWith(word))),
  (name, asked) => name.key.includes(asked.key),
];

/**
 * The actors of which a name fits what was typed, each with the name that fits best: the whole
 * name, then its beginning, the beginning of a word of it, words in any order, and last anything
 * within. Spelling does not matter (see `actorKey`), nor where words are joined: `isk` finds
 * `IS-K`. Without a text all of them, in the order given.
 */
export function findActors<A extends Actor>(actors: readonly A[], text: string): FoundActor<A>[] {
  const asked = fold(text);
  if (asked.key === "") return actors.map((actor) => ({ actor, name: actor.name }));
  const found = actors.flatMap((actor) => {
    const best = bestName(actor, asked);
    return best ? [{ ...best, actor }] : [];
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ actor, name }) => ({ actor, name }));
}

function bestName(actor: Actor, asked: Folded): { name: string; rank: number } | null {
  const ranked = foldedNames(actor).map(({ name, folded }) => ({
    name,
    rank: FITS.findIndex((fits) => fits(folded, asked)),
  }));
  const fitting = ranked.filter(({ rank }) => rank >= 0);
  return fitting.reduce<(typeof fitting)[number] | null>(
    (best, each) => (best === null || each.rank < best.rank ? each : best),
    null,
  );
}

/** `closed`: without spaces; `tails`: closed, from each word on. */
type Folded = { key: string; words: string[]; closed: string; tails: string[] };

function fold(text: string): Folded {
  const key = actorKey(text);
  const words = key.split(" ");
  const tails = words.map((_, index) => words.slice(index).join(""));
  return { key, words, closed: tails[0] ?? "", tails };
}

/** Actors are replaced when they change and never altered: their folded names can be kept. */
const known = new WeakMap<Actor, { name: string; folded: Folded }[]>();

function foldedNames(actor: Actor) {
  const kept = known.get(actor);
  if (kept) return kept;
  const made = namesOf(actor).map((name) => ({ name, folded: fold(name) }));
  known.set(actor, made);
  return made;
}

/** All names of an actor, folded, for the search of entries that name it. */
export const searchTextOfActor = (actor: Actor): string => keysOf(actor).join(" | ");
