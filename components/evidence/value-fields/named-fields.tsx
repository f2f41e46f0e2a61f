"use client";

import { ActorField } from "#components/actors/actor-field.tsx";
import type { ActorValue, NamedValue } from "#lib/domain/assertion.ts";
import { ACTOR_ROLES } from "#lib/domain/codes.ts";
import { ACTOR_ROLE_LABELS } from "#lib/domain/labels.ts";
import { fail, ok, type Result } from "#lib/domain/result.ts";
import { CodeSelect } from "./code-select.tsx";
import { useDraft } from "./use-draft.ts";
import type { FieldsProps } from "./value-fields.tsx";

/** A name, tied to the team's list of actors where it has one. */
export function NamedFields({ initial, onRead }: FieldsProps<NamedValue>) {
  const [draft, change] = useDraft(() => initial ?? { name: "", actorId: null }, readNamed, onRead);
  return <ActorField label="Who" value={draft} onChange={change} autoFocus />;
}

/** Somebody who had a part in it, and which. */
export function ActorFields({ initial, onRead }: FieldsProps<ActorValue>) {
  const [draft, change] = useDraft(
    (): ActorValue => initial ?? { name: "", actorId: null, role: "mentioned" },
    readNamed,
    onRead,
  );
  return (
    <div className="grid gap-4 pane:grid-cols-2">
      <ActorField
        label="Who"
        value={draft}
        onChange={({ name, actorId }) => change({ name, actorId })}
        autoFocus
      />
      <CodeSelect
        label="Role in this entry"
        codes={ACTOR_ROLES}
        labels={ACTOR_ROLE_LABELS}
        value={draft.role}
        onChange={(role) => role && change({ role })}
      />
    </div>
  );
}

function readNamed<V extends NamedValue>(draft: V): Result<V> {
  const name = draft.name.trim();
  return name === "" ? fail("Give a name.") : ok({ ...draft, name });
}
