"use client";

import { LocatorMap } from "#components/map/locator-map.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { PlaceValue } from "#lib/domain/assertion.ts";
import type { GazetteerPlace } from "#lib/domain/gazetteer.ts";
import type { Coordinates } from "#lib/domain/place.ts";
import { describeForReaders } from "./describe-place.ts";
import { fillFound, setPoint } from "./fill-place.ts";
import { PlaceNames } from "./place-names.tsx";
import { PlacePrecisionFields } from "./place-precision.tsx";
import { PlaceSearchField } from "./place-search.tsx";
import { PointNote } from "./point-note.tsx";
import { usePointText } from "./use-point-text.ts";

export type PlaceFieldsProps = {
  value: PlaceValue;
  onChange: (value: PlaceValue) => void;
  /** A sentence about what cannot be kept as it stands; undefined when all is well. */
  onError?: (error: string | undefined) => void;
  autoFocus?: boolean;
};

/** All of a place: its name, where it lies, how precisely that is known and may be shown. */
export function PlaceFields({ value, onChange, onError, autoFocus }: PlaceFieldsProps) {
  const point = value.lat === null || value.lng === null ? null : { ...pointOf(value) };
  const change = (part: Partial<PlaceValue>) => onChange({ ...value, ...part });
  const text = usePointText(point, (next) => onChange(setPoint(value, next)));
  const choose = (found: GazetteerPlace) => {
    text.forget();
    onError?.(undefined);
    const filled = fillFound(value, found);
    onChange(filled);
    return filled.name;
  };
  const click = (next: Coordinates) => {
    text.forget();
    onError?.(undefined);
    onChange(setPoint(value, next));
  };
  return (
    <div className="grid grid-cols-2 gap-x-5 gap-y-3 max-pane:grid-cols-1">
      <div className="flex flex-col gap-3">
        <PlaceSearchField
          name={value.name}
          onName={(name) => change({ name })}
          onChoose={choose}
          autoFocus={autoFocus}
        />
        <PlaceNames value={value} onChange={change} />
        <PlacePrecisionFields value={value} onChange={change} />
        <p className="text-xs text-muted" data-readers-see>
          Readers see: <span className="text-ink">{describeForReaders(value)}</span>
        </p>
        <TextField
          label="Basis"
          description="On what the location rests. Readers do not see it."
          value={value.basis}
          onChange={(basis) => change({ basis })}
        />
      </div>
      <div className="flex flex-col gap-3">
        <LocatorMap
          key={value.gazetteerId}
          place={{ ...value, point }}
          onPoint={click}
          width={350}
          height={270}
        />
        <TextField
          label="Coordinates"
          description="Latitude, longitude: 34.5553, 69.2075 or 34°33′N 69°12′E. Or click the map."
          value={text.text}
          onChange={(next) => onError?.(text.type(next))}
          error={text.error}
        />
        {point ? <PointNote point={point} value={value} onTake={onChange} /> : null}
        <p className="text-2xs text-muted">
          Gazetteer: GeoNames, CC BY 4.0 · Borders: Natural Earth
        </p>
      </div>
    </div>
  );
}

const pointOf = ({ lat, lng }: PlaceValue): Coordinates => ({ lat: lat ?? 0, lng: lng ?? 0 });
