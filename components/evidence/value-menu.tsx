"use client";

import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { MoreIcon } from "#components/ui/icons.tsx";
import { Menu, MenuCommand } from "#components/ui/menu.tsx";
import { notify } from "#components/ui/toast-queue.ts";
import type { Assertion } from "#lib/domain/assertion.ts";
import { describeValue } from "#lib/domain/withhold.ts";
import { type EvidenceTask, useStartTask } from "./evidence-dialogs-context.ts";

export type ValueMenuProps = { assertion: Assertion; group: Assertion[] };

/** What can be done with one value. Each step is one that undo takes back. */
export function ValueMenu({ assertion, group }: ValueMenuProps) {
  const { edits } = useEntryView();
  const start = useStartTask();
  if (!edits) return null;
  const assertionId = assertion.id;
  const run = (command: string) => {
    if (command === "reinstate") edits.reinstate(assertionId);
    else if (command === "remove") {
      edits.removeValue(assertionId);
      notify({ text: `Removed “${describeValue(assertion)}”. Undo brings it back.` });
    } else start({ do: command, assertionId } as EvidenceTask);
  };
  return (
    <Menu
      label={`Value ${describeValue(assertion)}`}
      onAction={run}
      trigger={
        <IconButton label={`What to do with ${describeValue(assertion)}`} size="sm">
          <MoreIcon />
        </IconButton>
      }
    >
      <MenuCommand id="cite">Cite a source…</MenuCommand>
      <MenuCommand id="change">Change the value…</MenuCommand>
      {assertion.rank === "preferred" ? (
        <MenuCommand id="prefer">Change the reason…</MenuCommand>
      ) : (
        <MenuCommand id="prefer">{group.length > 1 ? "Prefer this value…" : "Prefer…"}</MenuCommand>
      )}
      {assertion.rank === "normal" ? null : (
        <MenuCommand id="reinstate">Rank as normal</MenuCommand>
      )}
      {assertion.rank === "deprecated" ? null : (
        <MenuCommand id="deprecate">Set aside…</MenuCommand>
      )}
      <MenuCommand id="remove" tone="danger">
        Remove
      </MenuCommand>
    </Menu>
  );
}
