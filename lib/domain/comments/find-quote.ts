export type Quote = { quote: string; before: string; after: string };

/** Letters that have to agree beside short words, in sum, before they are taken for the same. */
const LEAST_AROUND = 8;
/** So many letters, found once only, are taken for the same whatever stands beside them. */
const LONG_ENOUGH = 16;

/**
 * Finds a quote in a text by its words and by what stood beside it, without regard to how lines
 * were broken there. Null where it is not, or where it might as well be another place: to show a
 * comment at words that it is not about is worse than to say that they changed.
 */
export function findQuote(text: string, { quote, before, after }: Quote): number | null {
  const places = findAll(text, quote);
  const scored = places.map((at) => {
    const left = squeeze(text.slice(Math.max(0, at - before.length * 2), at));
    const right = squeeze(text.slice(at + quote.length, at + quote.length + after.length * 2));
    return { at, score: sharedEnd(left, squeeze(before)) + sharedStart(right, squeeze(after)) };
  });
  scored.sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || best.score === second?.score) return null;
  const most = squeeze(before).length + squeeze(after).length;
  const isLone = second === undefined && squeeze(quote).length >= LONG_ENOUGH;
  return isLone || best.score >= Math.min(LEAST_AROUND, Math.max(1, most)) ? best.at : null;
}

/** More than one cannot be told apart anyway, and a text may consist of nothing else. */
const MOST_PLACES = 200;

function findAll(text: string, quote: string): number[] {
  const places: number[] = [];
  let at = text.indexOf(quote);
  while (at >= 0 && places.length < MOST_PLACES) {
    places.push(at);
    at = text.indexOf(quote, at + 1);
  }
  return places;
}

const squeeze = (text: string): string => text.replaceAll(/\s+/g, "");

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[count] === b[count]) count += 1;
  return count;
}

function sharedEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}
