import * as Y from "yjs";

/** Short words that many documents share: keys of maps and coded values. */
const LONGEST_WORD = 32;
const MOST_WORDS = 4000;
const words = new Map<string, string>();

/**
 * Brings a document that was just loaded to the memory it needs. Decoding makes a string of its
 * own for each key and each coded value, and gives each list of one value room for seventeen:
 * with thousands of documents open, these are a third of the memory of all.
 */
export function slimDocument(doc: Y.Doc): void {
  for (const structs of doc.store.clients.values())
    for (const struct of structs) if (struct instanceof Y.Item) slimItem(struct);
  for (const type of doc.share.values()) shareKeys(type._map);
}

function slimItem(item: Y.Item): void {
  if (item.parentSub !== null) item.parentSub = shareWord(item.parentSub);
  const { content } = item;
  if (content instanceof Y.ContentAny) content.arr = content.arr.map(shareValue);
  if (content instanceof Y.ContentType) shareKeys(content.type._map);
}

/** The same keys in the same order, as the shared words. */
function shareKeys(map: Map<string, Y.Item>): void {
  const pairs = [...map];
  map.clear();
  for (const [key, item] of pairs) map.set(shareWord(key), item);
}

function shareValue(value: unknown): unknown {
  return typeof value === "string" ? shareWord(value) : value;
}

function shareWord(word: string): string {
  if (word.length > LONGEST_WORD) return word;
  const known = words.get(word);
  if (known !== undefined) return known;
  if (words.size < MOST_WORDS) words.set(word, word);
  return word;
}
