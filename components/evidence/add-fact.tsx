"use client";

import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { PlusIcon } from "#components/ui/icons.tsx";
import { Menu, MenuCommand } from "#components/ui/menu.tsx";
import { ASSERTED_FIELDS, type AssertedField } from "#lib/domain/codes.ts";
import { FIELD_LABELS } from "#lib/domain/labels.ts";
import { useStartTask } from "./evidence-dialogs-context.ts";

/** A fact that the entry does not have yet, or another of which there can be several. */
export function AddFact() {
  const { edits } = useEntryView();
  const start = useStartTask();
  if (!edits) return null;
  return (
    <Menu
      label="Facts"
      onAction={(id) => start({ do: "add", field: id as AssertedField, groupKey: null })}
      trigger={
        <Button variant="quiet" size="sm" className="-ms-2 text-accent!">
          <PlusIcon size={12} />
          Add a fact
        </Button>
      }
    >
      {ASSERTED_FIELDS.map((field) => (
        <MenuCommand key={field} id={field}>
          {MENU_LABELS[field] ?? FIELD_LABELS[field]}
        </MenuCommand>
      ))}
    </Menu>
  );
}

const MENU_LABELS: Partial<Record<AssertedField, string>> = {
  claim: "Claim of responsibility",
  count: "Count of something else",
  actor: "Actor, with a role",
  person: "Person: victim, witness, suspect…",
};
