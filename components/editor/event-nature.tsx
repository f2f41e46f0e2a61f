"use client";

import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { Popover } from "#components/ui/popover.tsx";
import { ATTACK_TYPES, ENTRY_FLAGS } from "#lib/domain/codes.ts";
import { ATTACK_TYPE_LABELS, FLAG_LABELS } from "#lib/domain/labels.ts";
import { useEntryView } from "./entry-view-context.tsx";
import { FactRow } from "./fact-row.tsx";

/** GTD codes up to three types of attack. */
const MOST_TYPES = 3;

/** What sort of attack it was, and what else is true of it. */
export function EventNature() {
  const { facts, edits } = useEntryView();
  const words = [
    ...facts.attackTypes.map((type) => ATTACK_TYPE_LABELS[type]),
    ...facts.flags.map((flag) => FLAG_LABELS[flag]),
  ].map((word, index) => (index === 0 ? word : word.toLowerCase()));
  if (words.length === 0 && !edits) return null;
  const text = words.join(", ");
  return (
    <FactRow label="Nature" field="nature">
      {edits ? (
        <Popover
          label="Nature of the event"
          trigger={
            <Button
              variant="quiet"
              size="sm"
              className={`-mx-1 h-auto! px-1! text-start text-sm! whitespace-normal! ${text ? "font-normal!" : "font-normal! text-accent!"}`}
            >
              {text || "Add types and marks"}
            </Button>
          }
        >
          <NatureForm />
        </Popover>
      ) : (
        text
      )}
    </FactRow>
  );
}

function NatureForm() {
  const { facts, edits } = useEntryView();
  if (!edits) return null;
  const isFull = facts.attackTypes.length >= MOST_TYPES;
  return (
    <div className="grid gap-4 pane:grid-cols-2">
      <fieldset className="grid content-start gap-2">
        <legend className="mb-2 text-xs text-muted">Types of attack, up to three (GTD)</legend>
        {ATTACK_TYPES.map((type) => (
          <Checkbox
            key={type}
            isSelected={facts.attackTypes.includes(type)}
            isDisabled={isFull && !facts.attackTypes.includes(type)}
            onChange={(isSet) => edits.setAttackType(type, isSet)}
          >
            {ATTACK_TYPE_LABELS[type]}
          </Checkbox>
        ))}
      </fieldset>
      <fieldset className="grid content-start gap-2">
        <legend className="mb-2 text-xs text-muted">Marks</legend>
        {ENTRY_FLAGS.map((flag) => (
          <Checkbox
            key={flag}
            isSelected={facts.flags.includes(flag)}
            onChange={(isSet) => edits.setFlag(flag, isSet)}
          >
            {FLAG_LABELS[flag]}
          </Checkbox>
        ))}
      </fieldset>
    </div>
  );
}
