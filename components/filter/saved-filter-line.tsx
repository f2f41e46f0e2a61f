"use client";

import { type FormEvent, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { CheckIcon, MoreIcon } from "#components/ui/icons.tsx";
import { Menu, MenuCommand } from "#components/ui/menu.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { SavedFilter } from "#lib/domain/filter/saved-filter.ts";
import type { SavedFiltersState } from "./use-saved-filters.ts";

export type SavedFilterLineProps = {
  saved: SavedFilter;
  state: SavedFiltersState;
  mayShare: boolean;
  /** It is what is filtered by now. */
  isPresent: boolean;
  onApply: () => void;
};

/** Filters by it at a click; what else can be done with it is behind a button. */
export function SavedFilterLine(props: SavedFilterLineProps) {
  const { saved, state, isPresent, onApply } = props;
  const [isRenaming, setIsRenaming] = useState(false);
  if (isRenaming)
    return (
      <li>
        <RenameForm {...{ saved, state }} onClose={() => setIsRenaming(false)} />
      </li>
    );
  const note = saved.ownerName ?? (saved.isShared ? "shared" : "");
  return (
    <li className="flex items-center gap-1">
      <AriaButton
        onPress={onApply}
        className="-ms-2 flex min-w-0 flex-1 cursor-default items-baseline gap-2 rounded-md px-2 py-1.5 text-start data-hovered:bg-hover"
      >
        <span dir="auto" className="min-w-0 truncate" title={saved.name}>
          {saved.name}
        </span>
        {note ? <bdi className="max-w-24 shrink-0 truncate text-xs text-muted">{note}</bdi> : null}
        {isPresent ? (
          <span className="ms-auto self-center text-accent">
            <CheckIcon size={14} />
            <span className="sr-only">in use</span>
          </span>
        ) : null}
      </AriaButton>
      <LineMenu {...props} onRename={() => setIsRenaming(true)} />
    </li>
  );
}

function LineMenu({
  saved,
  state,
  mayShare,
  onRename,
}: SavedFilterLineProps & { onRename: () => void }) {
  const isOwn = saved.ownerName === null;
  if (!saved.mayRemove) return null;
  const run = (command: string) => {
    if (command === "rename") onRename();
    else if (command === "share") void state.share(saved, !saved.isShared);
    else void state.remove(saved);
  };
  return (
    <Menu
      label={`Filter ${saved.name}`}
      onAction={run}
      trigger={
        <IconButton label={`What to do with ${saved.name}`} size="sm">
          <MoreIcon />
        </IconButton>
      }
    >
      {isOwn ? <MenuCommand id="rename">Rename…</MenuCommand> : null}
      {isOwn && (mayShare || saved.isShared) ? (
        <MenuCommand id="share">{saved.isShared ? "Stop sharing" : "Share"}</MenuCommand>
      ) : null}
      <MenuCommand id="remove" tone="danger">
        Remove
      </MenuCommand>
    </Menu>
  );
}

type RenameFormProps = Pick<SavedFilterLineProps, "saved" | "state"> & { onClose: () => void };

function RenameForm({ saved, state, onClose }: RenameFormProps) {
  const [name, setName] = useState(saved.name);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const next = name.trim();
    if (next === "") return;
    if (next === saved.name || (await state.rename(saved.id, next))) onClose();
  };
  return (
    <form onSubmit={submit} className="flex items-center gap-1 py-1">
      <TextField
        aria-label={`New name of ${saved.name}`}
        autoFocus
        maxLength={100}
        value={name}
        onChange={setName}
        onKeyDown={(event) => {
          // Only out of the name, not out of the menu.
          if (event.key === "Escape") onClose();
          else event.continuePropagation();
        }}
        className="min-w-0 flex-1"
      />
      <Button size="sm" type="submit" variant="primary" isDisabled={name.trim() === ""}>
        Rename
      </Button>
    </form>
  );
}
