"use client";

import { Checkbox } from "#components/ui/checkbox.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { PersonValue } from "#lib/domain/assertion.ts";
import { PERSON_ROLES, PUBLICATION_BASES } from "#lib/domain/codes.ts";
import { PERSON_ROLE_LABELS, PUBLICATION_BASIS_LABELS } from "#lib/domain/labels.ts";
import { fail, ok, type Result } from "#lib/domain/result.ts";
import { CodeSelect } from "./code-select.tsx";
import { useDraft } from "./use-draft.ts";
import type { FieldsProps } from "./value-fields.tsx";

const BEGIN: PersonValue = { name: "", role: "victim", isMinor: false, publicationBasis: null };

/** A person whom it befell. Internal, unless a ground for publishing the name is recorded. */
export function PersonFields({ initial, onRead }: FieldsProps<PersonValue>) {
  const [draft, change] = useDraft(() => initial ?? BEGIN, read, onRead);
  return (
    <>
      <div className="grid gap-4 pane:grid-cols-2">
        <TextField
          label="Name"
          value={draft.name}
          onChange={(name) => change({ name })}
          maxLength={300}
          autoFocus
        />
        <CodeSelect
          label="Who this person was in it"
          codes={PERSON_ROLES}
          labels={PERSON_ROLE_LABELS}
          value={draft.role}
          onChange={(role) => role && change({ role })}
        />
      </div>
      <Checkbox
        isSelected={draft.isMinor}
        onChange={(isMinor) => change(isMinor ? { isMinor, publicationBasis: null } : { isMinor })}
      >
        A minor, or may have been one: the name is never published
      </Checkbox>
      {draft.isMinor ? null : (
        <CodeSelect
          label="May the name be published?"
          codes={PUBLICATION_BASES}
          labels={PUBLICATION_BASIS_LABELS}
          none="No: it stays within the team"
          value={draft.publicationBasis}
          onChange={(publicationBasis) => change({ publicationBasis })}
          description="Readers otherwise see that a name is withheld, and not which."
        />
      )}
    </>
  );
}

function read(draft: PersonValue): Result<PersonValue> {
  const name = draft.name.trim();
  return name === "" ? fail("Give a name.") : ok({ ...draft, name });
}
