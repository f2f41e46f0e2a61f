"use client";

import { TextField } from "#components/ui/text-field.tsx";
import type { PlaceValue } from "#lib/domain/assertion.ts";
import { findArea } from "#lib/geo/find-area.ts";
import { countryName } from "./describe-place.ts";

type Props = { value: PlaceValue; onChange: (change: Partial<PlaceValue>) => void };

/** From the spot up to the country; the last two by the gazetteer's codes. */
export function PlaceNames({ value, onChange }: Props) {
  const province = value.admin1 === null ? "" : (findArea(value.admin1)?.name ?? value.admin1);
  const country = value.country === null ? "" : countryName(value.country);
  const within = [province, country].filter(Boolean).join(", ");
  return (
    <div className="flex flex-col gap-1.5">
      <TextField
        label="Site"
        placeholder="A gate, a hall, a mosque"
        value={value.site}
        onChange={(site) => onChange({ site })}
        className="mb-1.5"
      />
      <div className="grid grid-cols-2 gap-3">
        <TextField
          label="Settlement"
          value={value.settlement}
          onChange={(settlement) => onChange({ settlement })}
        />
        <TextField
          label="District"
          value={value.admin2}
          onChange={(admin2) => onChange({ admin2 })}
        />
      </div>
      <p className="text-xs text-muted">
        {within
          ? `In ${within}`
          : "Choose a suggestion or click the map to fill province and country."}
        {value.admin1 ? <span className="tabular"> · {value.admin1}</span> : null}
      </p>
    </div>
  );
}
