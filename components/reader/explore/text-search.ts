import { readTerms } from "#lib/domain/filter/fold-text.ts";
import { loadJson, type Setting } from "./setting.ts";

/**
 * Finds words in narratives, facts and sources. The texts are asked for at the first search; until
 * they are here the search goes by titles and summaries, and where they cannot be had it stays so.
 */
export function createTextSearch({ base, rows }: Setting) {
  let texts: string[] | null = null;
  let asked = false;

  async function load(then: () => void): Promise<void> {
    asked = true;
    try {
      texts = await loadJson<string[]>(`${base}texts.json`);
      then();
    } catch {
      // Asked again with the next word.
      asked = false;
    }
  }

  return {
    /** Ids of the entries with all the words; null: not known yet. `then`: call again. */
    hits(text: string, then: () => void): ReadonlySet<string> | null {
      const terms = readTerms(text);
      if (terms.length === 0) return null;
      if (!texts && !asked) void load(then);
      const found = rows.filter((_, at) => terms.every((term) => texts?.[at]?.includes(term)));
      return texts && new Set(found.map(({ id }) => id));
    },
  };
}
