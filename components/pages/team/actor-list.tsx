"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useDeferredValue, useRef, useState } from "react";
import { ActorDialog } from "#components/actors/actor-dialog.tsx";
import { useShortcut } from "#components/entries/use-shortcut.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { SearchField } from "#components/ui/search-field.tsx";
import { findActors } from "#lib/domain/find-actors.ts";
import type { ListedActor } from "#lib/reads/actors.ts";
import { ActorRow } from "./actor-row.tsx";

export type ActorListProps = { teamId: string; actors: ListedActor[]; mayEdit: boolean };

/** What the dialog is open for: an actor to change, "new", or nothing. */
type Editing = ListedActor | "new" | null;

/** The team's actors: found by any of their names, added and changed in a dialog. */
export function ActorList({ teamId, actors, mayEdit }: ActorListProps) {
  const router = useRouter();
  const [text, setText] = useState("");
  const [editing, setEditing] = useState<Editing>(null);
  const found = findActors(actors, useDeferredValue(text));
  const addButton = mayEdit ? (
    <Button variant="primary" onPress={() => setEditing("new")}>
      Add an actor…
    </Button>
  ) : null;
  return (
    <div className="mt-6">
      {actors.length === 0 ? (
        <EmptyState title="No actor yet" action={addButton}>
          Groups, states, forces and people stand here once, with all the names that sources give
          them. Entries that name one are then found by any of its names.
        </EmptyState>
      ) : (
        <>
          <ActorSearch text={text} onChange={setText} action={addButton} />
          <p role="status" className="mt-4 text-xs text-muted tabular">
            {countActors(found.length, actors.length)}
          </p>
          <ul aria-label="Actors" className="mt-2 border-t border-rule">
            {found.map(({ actor, name }) => (
              <ActorRow
                key={actor.id}
                actor={actor}
                foundName={text.trim() === "" ? null : name}
                onEdit={mayEdit ? () => setEditing(actor) : null}
              />
            ))}
          </ul>
          {found.length === 0 ? (
            <p className="py-8 text-center text-muted">
              No actor is called that. Try a part of the name, or another of its names.
            </p>
          ) : null}
        </>
      )}
      <ActorDialog
        isOpen={editing !== null}
        onOpenChange={(isOpen) => isOpen || setEditing(null)}
        initial={editing === "new" ? null : editing}
        startName={text.trim()}
        scope={{ teamId, chronologyId: null }}
        onSaved={() => {
          // What was just added must not hide behind a search for something else.
          if (editing === "new") setText("");
          router.refresh();
        }}
      />
    </div>
  );
}

type ActorSearchProps = { text: string; onChange: (text: string) => void; action: ReactNode };

function ActorSearch({ text, onChange, action }: ActorSearchProps) {
  const input = useRef<HTMLInputElement>(null);
  useShortcut("/", input);
  return (
    <div className="flex flex-wrap items-center gap-3">
      <SearchField
        label="Search the actors"
        placeholder="Any of its names, in any script"
        shortcut="/"
        inputRef={input}
        value={text}
        onChange={onChange}
        className="min-w-60 flex-1"
      />
      {action}
    </div>
  );
}

function countActors(shown: number, all: number): string {
  if (shown !== all) return `${shown} of ${all} actors`;
  return all === 1 ? "1 actor" : `${all} actors`;
}
