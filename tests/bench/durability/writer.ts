import { after, between } from "#tests/bench/after.ts";
import type { Tab } from "#tests/bench/durability/contender.ts";
import { makeToken, tagToken, typeToken } from "#tests/bench/durability/tokens.ts";

/** Milliseconds from one edit to the next: about 20 a second. */
const PAUSE = { least: 25, most: 75 };

/** Somebody who types tokens in a tab and notes which of them are said to be saved. */
export type Writer = {
  typed: string[];
  acknowledged: Set<string>;
  /** Ends the typing; the tab stays open. */
  stop(): Promise<void>;
  /** Resolves when everything typed is said to be saved. */
  settled(): Promise<void>;
  close(): void;
};

/** Begins to type: every second writer into the narrative, the others tags. */
export async function startWriter(tab: Tab, isTypist: boolean): Promise<Writer> {
  await tab.synced();
  const typed: string[] = [];
  const acknowledged = new Set<string>();
  let pending: string[] = [];
  let isOver = false;
  const settledListeners: (() => void)[] = [];

  tab.onAcknowledged(() => {
    for (const token of pending) acknowledged.add(token);
    pending = [];
    for (const listener of settledListeners.splice(0)) listener();
  });

  async function type(): Promise<void> {
    while (!isOver) {
      const token = makeToken();
      typed.push(token);
      pending.push(token);
      if (isTypist) typeToken(tab.doc, token);
      else tagToken(tab.doc, token);
      await after(between(PAUSE.least, PAUSE.most));
    }
  }

  const typing = type();
  return {
    ...{ typed, acknowledged, close: () => tab.close() },
    stop() {
      isOver = true;
      return typing;
    },
    async settled() {
      if (pending.length > 0) await new Promise<void>((resolve) => settledListeners.push(resolve));
    },
  };
}
