import { customType, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { chronologies } from "./chronologies.ts";
import { entries } from "./entries.ts";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/**
 * The words that an entry is found by, projected with its row: those of its narrative, facts, quotes
 * and sources too, which lists do not have. The text itself is not kept a second time.
 */
export const entryTexts = pgTable(
  "entry_texts",
  {
    entryId: uuid("entry_id")
      .primaryKey()
      .references(() => entries.id, { onDelete: "cascade" }),
    chronologyId: uuid("chronology_id")
      .notNull()
      .references(() => chronologies.id),
    /** The title as `spellInAscii` spells it, for trigrams; their index is made by db/trigrams.ts. */
    titleLetters: text("title_letters").notNull(),
    /** For those at work on it; with the id of the chronology as a word of its own. */
    words: tsvector("words").notNull(),
    /** What readers may find it by; null where that is the same. */
    publicWords: tsvector("public_words"),
    /** SHA-256 of the folded texts: unchanged ones are not written again. */
    textHash: text("text_hash").notNull(),
  },
  // None on the chronology, which is among the words: the planner would prefer it, and unpack and read
  // every text.
  (t) => [
    index("entry_texts_words").using("gin", t.words),
    index("entry_texts_public_words").using("gin", t.publicWords),
  ],
);
