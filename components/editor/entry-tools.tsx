"use client";

import type { DraftControl } from "#components/proposals/draft/use-begin-draft.ts";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { CloseIcon, MoreIcon, RedoIcon, UndoIcon } from "#components/ui/icons.tsx";
import { Menu, MenuCommand } from "#components/ui/menu.tsx";
import { notify } from "#components/ui/toast-queue.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { callAction } from "#lib/actions/call-action.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { presentError } from "#lib/errors.ts";
import { useDayOrder } from "./use-day-order.ts";
import type { UndoControl } from "./use-entry-undo.ts";

export type EntryToolsProps = {
  row: EntryRow;
  undo: UndoControl;
  draft: DraftControl;
  onClose: () => void;
};

/** What can be done with the entry as a whole. */
export function EntryTools({ row, undo, draft, onClose }: EntryToolsProps) {
  const { rights } = useWorkspace();
  return (
    <div className="flex shrink-0 items-center text-muted">
      {undo.manager ? (
        <>
          <IconButton label="Undo" size="sm" isDisabled={!undo.canUndo} onPress={undo.undo}>
            <UndoIcon />
          </IconButton>
          <IconButton label="Redo" size="sm" isDisabled={!undo.canRedo} onPress={undo.redo}>
            <RedoIcon />
          </IconButton>
        </>
      ) : null}
      {rights.mayEdit ? (
        <EntryMenu row={row} draft={draft} />
      ) : (
        <ProposeButton {...{ row, draft }} />
      )}
      <IconButton label="Close the entry" shortcut="Esc" size="sm" onPress={onClose}>
        <CloseIcon />
      </IconButton>
    </div>
  );
}

/** For those to whom it is the way to change something. */
function ProposeButton({ row, draft }: { row: EntryRow; draft: DraftControl }) {
  const { rights } = useWorkspace();
  if (!rights.mayPropose || row.deletedAt !== null) return null;
  return (
    <Button
      size="sm"
      aria-label={draft.isKept ? "Continue your proposal" : "Propose a change"}
      isDisabled={draft.isBeginning}
      onPress={() => void draft.begin()}
    >
      {draft.isKept ? "Continue…" : "Propose…"}
    </Button>
  );
}

function EntryMenu({ row, draft }: { row: EntryRow; draft: DraftControl }) {
  const { rights } = useWorkspace();
  const isDeleted = row.deletedAt !== null;
  const order = useDayOrder(row);
  return (
    <Menu
      label="Entry"
      trigger={
        <IconButton label="More" size="sm">
          <MoreIcon />
        </IconButton>
      }
    >
      {order.canMove(-1) ? (
        <MenuCommand onAction={() => order.move(-1)}>Earlier among those of this date</MenuCommand>
      ) : null}
      {order.canMove(1) ? (
        <MenuCommand onAction={() => order.move(1)}>Later among those of this date</MenuCommand>
      ) : null}
      {rights.mayPropose && !isDeleted ? (
        <MenuCommand onAction={() => void draft.begin()}>
          {draft.isKept ? "Continue your proposal…" : "Propose a change…"}
        </MenuCommand>
      ) : null}
      {isDeleted ? (
        <MenuCommand onAction={() => void restore(row)}>Restore this entry</MenuCommand>
      ) : (
        <MenuCommand tone="danger" onAction={() => void remove(row)}>
          Delete this entry
        </MenuCommand>
      )}
    </Menu>
  );
}

/** No question first: it can be undone, now and later. */
async function remove(row: EntryRow): Promise<void> {
  try {
    await callAction("entry.delete", { id: row.id });
    notify({
      text: `Deleted “${row.title || "Untitled"}”.`,
      action: { label: "Undo", run: () => void restore(row) },
    });
  } catch (error) {
    notify({ text: presentError(error).message, tone: "danger" });
  }
}

async function restore(row: EntryRow): Promise<void> {
  try {
    await callAction("entry.restore", { id: row.id });
    notify({ text: `Restored “${row.title || "Untitled"}”.`, tone: "verified" });
  } catch (error) {
    notify({ text: presentError(error).message, tone: "danger" });
  }
}
