"use client";

import { ActorField } from "#components/actors/actor-field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { TargetValue, WeaponValue } from "#lib/domain/assertion.ts";
import { TARGET_TYPES, WEAPON_TYPES } from "#lib/domain/codes.ts";
import { TARGET_TYPE_LABELS, WEAPON_TYPE_LABELS } from "#lib/domain/labels.ts";
import { fail, ok, type Result } from "#lib/domain/result.ts";
import { CodeSelect } from "./code-select.tsx";
import { useDraft } from "./use-draft.ts";
import type { FieldsProps } from "./value-fields.tsx";

/** Whom or what it was aimed at: a name, a type, or both. */
export function TargetFields({ initial, onRead }: FieldsProps<TargetValue>) {
  const [draft, change] = useDraft(
    (): TargetValue => initial ?? { name: "", actorId: null, type: null },
    readTyped,
    onRead,
  );
  return (
    <div className="grid gap-4 pane:grid-cols-2">
      <ActorField
        label="Whom or what"
        value={draft}
        onChange={({ name, actorId }) => change({ name, actorId })}
        autoFocus
      />
      <CodeSelect
        label="Type of target"
        codes={TARGET_TYPES}
        labels={TARGET_TYPE_LABELS}
        none="Not said"
        value={draft.type}
        onChange={(type) => change({ type })}
      />
    </div>
  );
}

/** The type of weapon; in words no more than the type needs. */
export function WeaponFields({ initial, onRead }: FieldsProps<WeaponValue>) {
  const [draft, change] = useDraft(
    (): WeaponValue => initial ?? { name: "", type: null },
    readTyped,
    onRead,
  );
  return (
    <div className="grid gap-4 pane:grid-cols-2">
      <CodeSelect
        label="Type of weapon"
        codes={WEAPON_TYPES}
        labels={WEAPON_TYPE_LABELS}
        none="Not said"
        value={draft.type}
        onChange={(type) => change({ type })}
      />
      <TextField
        label="As the source calls it"
        description="A general word. How it was made or used does not belong here."
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={300}
      />
    </div>
  );
}

function readTyped<V extends { name: string; type: string | null }>(draft: V): Result<V> {
  const name = draft.name.trim();
  if (name === "" && draft.type === null) return fail("Give a name or a type.");
  return ok({ ...draft, name });
}
