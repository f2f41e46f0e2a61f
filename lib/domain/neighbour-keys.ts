/** Shorter names have neighbours that are names of their own. */
const SHORTEST = 5;

/** Letters of folded keys, per script. */
const ALPHABETS = [
  "abcdefghijklmnopqrstuvwxyz",
  "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیء",
  "абвгдежзиклмнопрстуфхцчшщъыьэюя",
];

/**
 * All keys that one slip away give this one: a letter left out, added, mistaken, or two exchanged,
 * never the first. Some hundreds; none for a name shorter than five letters or of a script unknown.
 */
export function listNeighbours(key: string): string[] {
  const alphabet = ALPHABETS.find((letters) => letters.includes(key[1] ?? " "));
  if (key.length < SHORTEST || !alphabet) return [];
  const found = new Set<string>();
  for (let at = 1; at <= key.length; at++) {
    const [head, tail] = [key.slice(0, at), key.slice(at)];
    found.add(head + tail.slice(1));
    found.add(head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2));
    for (const letter of alphabet)
      found.add(head + letter + tail).add(head + letter + tail.slice(1));
  }
  found.delete(key);
  return [...found];
}
