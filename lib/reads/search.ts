import { findChronologyResource } from "#db/queries/access.ts";
import { listActors } from "#db/queries/actors.ts";
import { searchEntryTexts } from "#db/queries/entry-texts.ts";
import { findNamed, keysOf } from "#lib/domain/actor.ts";
import { readTerms } from "#lib/domain/filter/fold-text.ts";
import type { SearchAnswer } from "#lib/domain/filter/saved-filter.ts";
import { can } from "#lib/policy/can.ts";
import { type ReadContext, requireRead } from "./context.ts";

/** Ids of one answer; a list longer than that is no answer to a question. */
const MOST = 2000;
const LONGEST = 200;
const MOST_TERMS = 12;

/**
 * The entries of a chronology in whose texts all words occur, narrative, facts and sources included,
 * whatever their case, marks or Arabic letter form; without any, those whose title resembles them.
 * The name of an actor finds any of its names. Nobody finds by what they may not read.
 */
export async function readSearch(
  context: ReadContext,
  { id, text }: { id: string; text: string },
): Promise<SearchAnswer> {
  const found = await findChronologyResource(context.db, id);
  const { actor, resource } = requireRead(context, "chronology.read", found);
  const seesPrivate =
    can(actor, "entry.readPrivate", resource) && can(actor, "source.readPrivate", resource);
  const asked = text.slice(0, LONGEST);
  const named = findNamed(await listActors(context.db, resource.teamId), asked);
  const ids = await searchEntryTexts(context.db, {
    chronologyId: id,
    terms: readTerms(asked).slice(0, MOST_TERMS),
    names: named ? keysOf(named) : [],
    ...{ isPublic: !seesPrivate, limit: MOST + 1 },
  });
  return { ids: ids.slice(0, MOST), isWhole: ids.length <= MOST };
}
