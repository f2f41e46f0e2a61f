import { isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Tx } from "#db/client.ts";
import { entries } from "#db/schema/entries.ts";
import { entryTexts } from "#db/schema/search.ts";
import { isMissingTrigrams } from "#db/trigrams.ts";
import type { EntryText } from "#lib/domain/filter/entry-text.ts";
import { spellInAscii } from "#lib/domain/filter/spell-in-ascii.ts";

/** Writes the words of an entry whose row is there already. */
export async function writeEntryText(
  tx: Tx,
  { id, chronologyId }: { id: string; chronologyId: string },
  text: EntryText & { hash: string },
): Promise<void> {
  const row = {
    ...{ chronologyId, titleLetters: spellInAscii(text.title), textHash: text.hash },
    words: wordsOf(text.members, chronologyId),
    publicWords: text.readers === text.members ? null : wordsOf(text.readers, chronologyId),
  };
  await tx
    .insert(entryTexts)
    .values({ entryId: id, ...row })
    .onConflictDoUpdate({ target: entryTexts.entryId, set: row });
}

/**
 * Without a language: the texts are of many, and folded already. The chronology is a word too, so that
 * the index itself finds what is in both; nobody can type it, since folding leaves no hyphen.
 */
const wordsOf = (text: string, chronologyId: string): SQL =>
  sql`to_tsvector('simple', ${text}) || array_to_tsvector(array[${chronologyId}])`;

export type TextSearch = {
  chronologyId: string;
  /** Folded, of letters and digits and single spaces; see `readTerms`. All have to be found. */
  terms: readonly string[];
  /** Names one of which is enough, as whole words; where there are some, terms are not looked at. */
  names?: readonly string[];
  /** For those who only read: what is withheld, deleted or under an embargo is not found. */
  isPublic: boolean;
  limit: number;
};

/**
 * Ids of the entries in whose texts every term is, as the beginning of a word, by date, newest first.
 * Where there is none, those whose titles resemble what was typed.
 */
export async function searchEntryTexts(tx: Tx, search: TextSearch): Promise<string[]> {
  const { terms, names = [] } = search;
  const query = names.length > 0 ? anyName(names) : allTerms(terms);
  if (query === "") return [];
  const found = await findIds(tx, search, byWords(search, query));
  if (found.length > 0 || names.length > 0) return found;
  return findAlike(tx, search).catch((error) => {
    if (isMissingTrigrams(error)) return [];
    throw error;
  });
}

/** A word shorter than this resembles too much. */
const SHORTEST = 4;

/** Shares of the trigrams of what was typed that a title has; 0.6 misses a letter left out of six. */
const ALIKE = 0.45;

/** By titles alone, which readers see too. */
async function findAlike(tx: Tx, search: TextSearch): Promise<string[]> {
  if (!search.terms.some((term) => term.length >= SHORTEST)) return [];
  const conditions = search.terms.map((term) => {
    const letters = spellInAscii(term);
    if (term.length < SHORTEST) return sql`title_letters like ${`%${letters}%`}`;
    return sql`${letters} <% title_letters`;
  });
  const alike = sql`select entry_id from ${entryTexts}
    where chronology_id = ${search.chronologyId} and ${sql.join(conditions, sql` and `)}`;
  return findIds(tx, search, alike);
}

/**
 * In two pieces for readers: one condition of both columns would have each text unpacked and read
 * once more, which is most of the time.
 */
function byWords({ chronologyId, isPublic }: TextSearch, query: string): SQL {
  const select = sql`select entry_id from ${entryTexts} where chronology_id = ${chronologyId}`;
  const asked = sql`(${`'${chronologyId}'`}::tsquery && to_tsquery('simple', ${query}))`;
  if (!isPublic) return sql`${select} and words @@ ${asked}`;
  return sql`${select} and words @@ ${asked} and public_words is null
    union all ${select} and public_words @@ ${asked}`;
}

/** Of `hits`, a query, those that may be seen. */
function findIds(tx: Tx, search: TextSearch, hits: SQL): Promise<string[]> {
  const isSeen = search.isPublic ? IS_OPEN : sql`true`;
  return tx.transaction(async (inner) => {
    // The planner takes texts for short, and would rather read all of them than the index.
    await inner.execute(sql`select set_config('enable_seqscan', 'off', true),
      set_config('pg_trgm.word_similarity_threshold', ${String(ALIKE)}, true)`);
    const rows = await inner.execute<{ id: string }>(sql`
      with hits as materialized (${hits})
      select ${entries.id} from hits join ${entries} on ${entries.id} = hits.entry_id
      where ${isSeen}
      order by coalesce(${entries.earliest}, ${entries.latest}) desc nulls last, ${entries.id}
      limit ${search.limit}`);
    return rows.map(({ id }) => id);
  });
}

const IS_OPEN = sql`${isNull(entries.deletedAt)} and ${or(
  isNull(entries.embargo),
  lte(entries.embargo, sql`(now() at time zone 'UTC')::date`),
)}`;

/** Words that stand together do so in the text; the last may go on. */
const allTerms = (terms: readonly string[]): string =>
  terms.map((term) => `(${phrase(term)}:*)`).join(" & ");

const anyName = (names: readonly string[]): string =>
  names
    .filter((name) => name !== "")
    .map((name) => `(${phrase(name)})`)
    .join(" | ");

/** Folded words hold neither quotes nor backslashes. */
const phrase = (words: string): string =>
  words
    .split(" ")
    .map((word) => `'${word}'`)
    .join(" <-> ");
