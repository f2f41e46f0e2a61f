/** An “@” before the caret with what follows it; `from` is the place of the “@”. */
export type MentionQuery = { query: string; from: number };

const MOST = 6;

/** Null where the caret stands behind no “@”; one within a word belongs to an address. */
export function readMentionQuery(text: string, caret: number): MentionQuery | null {
  const match = /(?:^|[^\p{L}\p{N}])@([\p{L}\p{M}\p{N}'’. -]{0,40})$/u.exec(text.slice(0, caret));
  const query = match?.[1];
  return query === undefined ? null : { query, from: caret - query.length - 1 };
}

/** Whose name, or a later part of it, begins so. A name that is written out offers nothing. */
export function findMentioned<P extends { handle: string }>(
  people: readonly P[],
  query: string,
): P[] {
  const wanted = query.toLocaleLowerCase();
  const fits = ({ handle }: P) => {
    const name = handle.toLocaleLowerCase();
    return name.startsWith(wanted) || name.includes(` ${wanted}`);
  };
  return people.filter(fits).slice(0, MOST);
}
