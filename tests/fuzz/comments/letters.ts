import * as Y from "yjs";

/**
 * The letters of a narrative by their identity in Yjs, in the order of the text: an account of what
 * became of them that knows nothing of relative positions.
 */
export function listLetters(narrative: Y.XmlFragment): { id: string; text: Y.XmlText }[] {
  const letters: { id: string; text: Y.XmlText }[] = [];
  const texts = narrative.createTreeWalker((node) => node instanceof Y.XmlText);
  for (const text of texts as unknown as Iterable<Y.XmlText>)
    for (let item = text._start; item; item = item.right)
      if (!item.deleted && item.content instanceof Y.ContentString)
        for (let n = 0; n < item.length; n += 1)
          letters.push({ id: `${item.id.client}:${item.id.clock + n}`, text });
  return letters;
}
