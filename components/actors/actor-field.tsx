"use client";

import { useEffect, useRef, useState } from "react";
import { SuggestField } from "#components/ui/suggest-field.tsx";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { findNamed, nameActor, tieName } from "#lib/domain/actor.ts";
import type { NamedValue } from "#lib/domain/assertion.ts";
import { CAPS } from "#lib/domain/caps.ts";
import { findActors } from "#lib/domain/find-actors.ts";
import { ActorDialog } from "./actor-dialog.tsx";
import { ActorTie } from "./actor-tie.tsx";
import { isolate, optionOf } from "./actor-words.ts";
import { useActors } from "./use-actors.ts";

export type ActorFieldProps = {
  label: string;
  description?: string;
  value: NamedValue;
  onChange: (value: NamedValue) => void;
  autoFocus?: boolean;
};

/** No actor has this id, which are uuids. */
const ADD = "add";
/** More would be read by nobody: another letter narrows them. */
const MOST = 30;

/**
 * A name as the source has it, tied to the actor of the team that it means: offered by any of its
 * names, and added to the list on the way where there is none.
 */
export function ActorField({ value, onChange, ...props }: ActorFieldProps) {
  const { rights, teamId, chronologyId, reloadActors } = useWorkspace();
  const actors = useActors();
  const [adding, setAdding] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  // The list, where the focus seemed to be, is gone when the dialog closes.
  useEffect(() => {
    if (adding !== null) return () => input.current?.focus();
  }, [adding]);
  const typed = value.name.trim();
  const canAdd = rights.mayEdit && typed !== "" && findNamed(actors, typed) === null;
  const options = findActors(actors, typed).slice(0, MOST).map(optionOf);
  const add = { id: ADD, label: `Add “${isolate(typed)}” to the actors…` };
  const choose = (id: string) => {
    const actor = actors.find((each) => each.id === id);
    if (id === ADD) setAdding(typed);
    else if (actor) onChange(nameActor(actor, typed));
  };
  return (
    <SuggestField
      {...props}
      value={value.name}
      onChange={(name) => onChange(tieName(actors, name))}
      options={canAdd ? [...options, add] : options}
      onChoose={choose}
      maxLength={CAPS.name}
      inputRef={input}
    >
      <ActorTie value={value} onChange={onChange} />
      <ActorDialog
        isOpen={adding !== null}
        onOpenChange={(isOpen) => isOpen || setAdding(null)}
        initial={null}
        startName={adding ?? ""}
        scope={{ teamId, chronologyId }}
        onSaved={async (id) => {
          await reloadActors();
          onChange({ name: adding ?? "", actorId: id });
        }}
      />
    </SuggestField>
  );
}
