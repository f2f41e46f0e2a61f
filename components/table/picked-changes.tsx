"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ChevronIcon } from "#components/ui/icons.tsx";
import { Menu, MenuCommand } from "#components/ui/menu.tsx";
import type { Option } from "#components/ui/options.tsx";
import type { EntryKind } from "#lib/domain/codes.ts";
import type { EntrySet, OpenStatus } from "#lib/domain/entry-change.ts";
import { NO_LANE, useFieldOptions } from "./cell-editor.tsx";
import { PickedTags } from "./picked-tags.tsx";
import type { TableEdits } from "./use-table-edits.ts";

export type PickedChangesProps = {
  picked: ReadonlySet<string>;
  edits: Pick<TableEdits, "change">;
};

/** The fields that all picked entries can be given at once. */
export function PickedChanges({ picked, edits }: PickedChangesProps) {
  const options = useFieldOptions();
  const [isBusy, setIsBusy] = useState(false);
  const change = async (set: EntrySet) => {
    setIsBusy(true);
    await edits.change([...picked], set);
    setIsBusy(false);
  };
  return (
    <>
      <Choice
        {...{ label: "Lane", options: options.lanes, isBusy }}
        onChoose={(id) => change({ laneId: id === NO_LANE ? null : id })}
      />
      <Choice
        {...{ label: "Kind", options: options.kinds, isBusy }}
        onChoose={(id) => change({ kind: id as EntryKind })}
      />
      <PickedTags picked={picked} isBusy={isBusy} onChange={change} />
      <Choice
        {...{ label: "Status", options: options.statuses, isBusy }}
        onChoose={(id) => change({ status: id as OpenStatus })}
      />
    </>
  );
}

type ChoiceProps = {
  label: string;
  options: readonly Option[];
  isBusy: boolean;
  onChoose: (id: string) => void;
};

function Choice({ label, options, isBusy, onChoose }: ChoiceProps) {
  const trigger = (
    <Button size="sm" isDisabled={isBusy}>
      {label}
      <ChevronIcon size={12} />
    </Button>
  );
  return (
    <Menu trigger={trigger} label={label} onAction={onChoose}>
      {options.map(({ id, label: text }) => (
        <MenuCommand key={id} id={id}>
          {text}
        </MenuCommand>
      ))}
    </Menu>
  );
}
