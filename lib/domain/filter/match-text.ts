import { type Actor, findNamed, keysOf } from "../actor.ts";
import type { EntryRow } from "../entry.ts";
import { searchTextOfActor } from "../find-actors.ts";
import { foldText, readTerms } from "./fold-text.ts";

type Matches = (row: EntryRow) => boolean;

/**
 * Whether an entry fits what is searched for, whatever its case, marks or Arabic letter form. The
 * name of an actor finds the entries that name that actor or write any of its names; of anything
 * else every word has to occur, among the names of the actors too.
 */
export function matchText(text: string, actors: readonly Actor[]): Matches {
  const actor = findNamed(actors, text);
  return actor ? matchActor(actor) : matchWords(text, actors);
}

/** By whole words: `is k` is a name, and stands in “this kept” as well. */
function matchActor(actor: Actor): Matches {
  const names = keysOf(actor).map((key) => ` ${key} `);
  return (row) => {
    if (row.actorIds.includes(actor.id)) return true;
    const text = ` ${searchTextOf(row)} `;
    return names.some((name) => text.includes(name));
  };
}

function matchWords(text: string, actors: readonly Actor[]): Matches {
  const words = readTerms(text);
  if (words.length === 0) return () => true;
  const textOf = new Map(actors.map((actor) => [actor.id, searchTextOfActor(actor)]));
  return (row) => {
    const own = searchTextOf(row);
    // Apart from the row's own text, which is kept: an actor can get a new name at any time.
    const names = () => row.actorIds.map((id) => textOf.get(id) ?? "");
    return words.every((word) => own.includes(word) || names().some((each) => each.includes(word)));
  };
}

/** Rows are replaced when they change and never altered, so that their folded text can be kept. */
const searchTexts = new WeakMap<EntryRow, string>();

/** What of an entry is searched in the browser, folded. */
export function searchTextOf(row: EntryRow): string {
  const known = searchTexts.get(row);
  if (known !== undefined) return known;
  const parts = [row.title, row.summary, row.tags.join(" "), row.place?.name ?? ""];
  const text = foldText([...parts, row.date?.text ?? "", row.date?.edtf ?? ""].join(" "));
  searchTexts.set(row, text);
  return text;
}
