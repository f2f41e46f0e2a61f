"use client";

import { Select } from "#components/ui/select.tsx";
import type { PlaceValue } from "#lib/domain/assertion.ts";
import { coarserPrecisions } from "#lib/domain/coarsen-place.ts";
import { PLACE_PRECISIONS, type PlacePrecision } from "#lib/domain/codes.ts";
import { PLACE_PRECISION_LABELS } from "#lib/domain/labels.ts";

type Props = { value: PlaceValue; onChange: (change: Partial<PlaceValue>) => void };

const AS_KNOWN = "as_known";

/** How precisely the place is known, and how precisely it may be published: never finer. */
export function PlacePrecisionFields({ value, onChange }: Props) {
  const coarser = coarserPrecisions(value.precision).filter((each) => each !== value.precision);
  const setPrecision = (precision: PlacePrecision) => {
    const allowed = coarserPrecisions(precision);
    const kept = value.publicPrecision && allowed.includes(value.publicPrecision);
    onChange({ precision, publicPrecision: kept ? value.publicPrecision : null });
  };
  return (
    <div className="grid grid-cols-2 gap-3">
      <Select
        label="How precisely it is known"
        value={value.precision}
        onChange={(id) => setPrecision(id as PlacePrecision)}
        options={PLACE_PRECISIONS.map((id) => ({ id, label: PLACE_PRECISION_LABELS[id] }))}
      />
      <Select
        label="What readers may see"
        value={value.publicPrecision ?? AS_KNOWN}
        onChange={(id) =>
          onChange({ publicPrecision: id === AS_KNOWN ? null : (id as PlacePrecision) })
        }
        options={[
          { id: AS_KNOWN, label: "As known" },
          ...coarser.map((id) => ({ id, label: id === "unknown" ? WITHHELD : LABELS[id] })),
        ]}
      />
    </div>
  );
}

const LABELS = PLACE_PRECISION_LABELS;
const WITHHELD = "Nothing: withheld";
