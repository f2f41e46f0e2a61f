"use client";

import type { ReactElement } from "react";
import type { ValueOf } from "#lib/domain/assertion.ts";
import type { AssertedField } from "#lib/domain/codes.ts";
import type { Result } from "#lib/domain/result.ts";
import { AttributionFields } from "./attribution-fields.tsx";
import { CasualtiesFields } from "./casualties-fields.tsx";
import { ClaimFields } from "./claim-fields.tsx";
import { CountFields } from "./count-fields.tsx";
import { DateFields } from "./date-fields.tsx";
import { ActorFields, NamedFields } from "./named-fields.tsx";
import { PersonFields } from "./person-fields.tsx";
import { PlaceValueFields } from "./place-value-fields.tsx";
import { TargetFields, WeaponFields } from "./typed-fields.tsx";

/** What each kind of fields gets: where to begin, and whom to tell what was read so far. */
export type FieldsProps<V> = {
  initial: V | null;
  /** Called with the value, or a sentence that says what is still missing. */
  onRead: (read: Result<V>) => void;
};

const FIELDS: { [F in AssertedField]: (props: FieldsProps<ValueOf[F]>) => ReactElement } = {
  date: DateFields,
  place: PlaceValueFields,
  casualties: CasualtiesFields,
  count: CountFields,
  perpetrator: NamedFields,
  target: TargetFields,
  weapon: WeaponFields,
  claim: ClaimFields,
  attribution: AttributionFields,
  actor: ActorFields,
  person: PersonFields,
};

export type ValueFieldsProps = {
  field: AssertedField;
  initial: unknown;
  onRead: (read: Result<unknown>) => void;
};

/** The fields of a value of one asserted field. */
export function ValueFields({ field, initial, onRead }: ValueFieldsProps) {
  // The table pairs each field with the fields of its value.
  const Fields = FIELDS[field] as (props: FieldsProps<unknown>) => ReactElement;
  return <Fields initial={initial} onRead={onRead} />;
}
