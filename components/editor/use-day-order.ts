"use client";

import { useMemo } from "react";
import { notify } from "#components/ui/toast-queue.ts";
import { useStore } from "#components/workspace/use-store.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { callAction } from "#lib/actions/call-action.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { compareByDate, isSamePlace } from "#lib/domain/order.ts";
import { presentError } from "#lib/errors.ts";

export type DayOrder = { canMove: (by: -1 | 1) => boolean; move: (by: -1 | 1) => void };

/** Where an entry stands among those of the same date, which is the editors' to decide. */
export function useDayOrder(row: EntryRow): DayOrder {
  const { chronologyId, rowsStore } = useWorkspace();
  const rows = useStore(rowsStore.rows);
  return useMemo(() => {
    const ids = siblingsOf(row, rows);
    const at = ids.indexOf(row.id);
    const canMove = (by: -1 | 1) => row.date !== null && ids[at + by] !== undefined;
    return { canMove, move: (by) => void order(chronologyId, ids, swapped(ids, at, by)) };
  }, [chronologyId, row, rows]);
}

function siblingsOf(row: EntryRow, rows: Iterable<EntryRow>): string[] {
  return [...rows]
    .filter((each) => each.deletedAt === null && isSamePlace(each, row))
    .sort(compareByDate)
    .map(({ id }) => id);
}

function swapped(ids: string[], at: number, by: -1 | 1): string[] {
  const next = [...ids];
  [next[at], next[at + by]] = [ids[at + by]!, ids[at]!];
  return next;
}

async function order(chronologyId: string, before: string[], ids: string[]): Promise<void> {
  try {
    await callAction("entry.orderDay", { chronologyId, ids });
    const undo = () => void order(chronologyId, ids, before);
    notify({ text: "Order within the day changed.", action: { label: "Undo", run: undo } });
  } catch (error) {
    const { message } = presentError(error);
    notify({ text: `${message} The order stays as it was.`, tone: "danger" });
  }
}
