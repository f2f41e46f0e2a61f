"use client";

import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import type { RestoredPart } from "#lib/domain/compare/restored-entry.ts";
import { presentError } from "#lib/errors.ts";

export type RestoreWish = {
  entryId: string;
  number: number;
  parts: RestoredPart[];
  /** What is restored, as a sentence begins: “Version 3”, “Title”. */
  what: string;
};

/**
 * Restores at once; the notice takes it back, as one more change, so that what others wrote
 * meanwhile elsewhere stays.
 */
export async function restore(wish: RestoreWish, onDone: () => void): Promise<void> {
  const { what, ...input } = wish;
  try {
    const { before, parts } = await callAction("version.restore", input);
    onDone();
    if (parts.length === 0) {
      notify({ text: "Nothing had to be changed." });
      return;
    }
    const back = { entryId: wish.entryId, number: before, parts };
    notify({
      ...{ text: `${what} restored.`, tone: "verified" },
      action: { label: "Undo", run: () => void takeBack(back, onDone) },
    });
  } catch (error) {
    notify({ text: `${presentError(error).message} Nothing was restored.`, tone: "danger" });
  }
}

async function takeBack(input: Omit<RestoreWish, "what">, onDone: () => void): Promise<void> {
  try {
    await callAction("version.restore", input);
    onDone();
    notify({ text: "Undone: the entry is as it was before." });
  } catch (error) {
    notify({
      ...{ text: `${presentError(error).message} It was not undone.`, tone: "danger" },
      action: { label: "Try again", run: () => void takeBack(input, onDone) },
    });
  }
}
