import * as Y from "yjs";
import { openEntry } from "#lib/collab/doc/roots.ts";
import { after, between } from "#tests/bench/after.ts";
import type { Replica } from "#tests/bench/propagation/replica.ts";
import { PARAGRAPHS } from "#tests/bench/propagation/sides.ts";
import type { Times, watchReplicas } from "#tests/bench/propagation/watch.ts";

/** Of many people in one entry this many type at the same moment. */
const MOST_TYPISTS = PARAGRAPHS;
/** Milliseconds from one keystroke to the next: about four a second from each typist. */
const PAUSE = { least: 150, most: 350 };

type Room = { replicas: readonly Replica[]; watch: ReturnType<typeof watchReplicas> };

/** Some people type for so long; resolves with the times when all of it is seen by everybody. */
export async function typeBlock({ replicas, watch }: Room, ms: number): Promise<Times> {
  const until = performance.now() + ms;
  const typists = replicas.slice(0, MOST_TYPISTS).map(async (replica, index) => {
    await after(between(0, PAUSE.most));
    for (let n = 1; performance.now() < until; n += 1) {
      watch.edit(replica, (doc) => typeLetter(doc, index, n % 6 === 0 ? " " : "e"));
      await after(between(PAUSE.least, PAUSE.most));
    }
  });
  await Promise.all(typists);
  return watch.take();
}

function typeLetter(doc: Y.Doc, paragraph: number, letter: string): void {
  const element = openEntry(doc).narrative.get(paragraph);
  const text = element instanceof Y.XmlElement ? element.get(0) : null;
  if (!(text instanceof Y.XmlText)) throw new Error("no paragraph to type into");
  text.insert(text.length, letter);
}
