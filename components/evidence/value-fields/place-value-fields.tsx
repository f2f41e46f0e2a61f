"use client";

import { useRef } from "react";
import { PlaceFields } from "#components/places/place-fields.tsx";
import type { PlaceValue } from "#lib/domain/assertion.ts";
import { NOWHERE } from "#lib/domain/new-assertion.ts";
import { fail, ok, type Result } from "#lib/domain/result.ts";
import { useDraft } from "./use-draft.ts";
import type { FieldsProps } from "./value-fields.tsx";

type Draft = { place: PlaceValue; error: string | undefined };

/** Where it happened: from the gazetteer, by hand or on the map. */
export function PlaceValueFields({ initial, onRead }: FieldsProps<PlaceValue>) {
  const begun = useRef(initial ?? NOWHERE);
  const [draft, change] = useDraft(
    (): Draft => ({ place: begun.current, error: undefined }),
    read,
    onRead,
  );
  return (
    <PlaceFields
      value={draft.place}
      onChange={(place) => change({ place })}
      onError={(error) => change({ error })}
      autoFocus
    />
  );
}

function read({ place, error }: Draft): Result<PlaceValue> {
  const name = place.name.trim();
  if (error !== undefined) return fail(error);
  return name === "" ? fail("Give a name.") : ok({ ...place, name });
}
