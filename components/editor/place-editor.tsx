"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Popover } from "#components/ui/popover.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { PlaceValue } from "#lib/domain/assertion.ts";
import { PLACE_PRECISIONS, type PlacePrecision } from "#lib/domain/codes.ts";
import { PLACE_PRECISION_LABELS } from "#lib/domain/labels.ts";
import { NOWHERE } from "#lib/domain/new-assertion.ts";
import { formatCoordinates, parseCoordinates } from "#lib/domain/place.ts";

export type PlaceEditorProps = { value: PlaceValue | null; onCommit: (value: PlaceValue) => void };

/** The place by name, and where it lies as precisely as is known. */
export function PlaceEditor({ value, onCommit }: PlaceEditorProps) {
  return (
    <Popover
      label="Place"
      trigger={
        <Button
          variant="quiet"
          size="sm"
          className={`-mx-1 h-auto! px-1! text-start text-sm! whitespace-normal! ${value ? "" : "font-normal! text-accent!"}`}
        >
          {value?.name || "Add a place"}
        </Button>
      }
    >
      {(close) => (
        <PlaceForm
          value={value ?? NOWHERE}
          onCommit={(next) => {
            onCommit(next);
            close();
          }}
        />
      )}
    </Popover>
  );
}

function PlaceForm({
  value,
  onCommit,
}: {
  value: PlaceValue;
  onCommit: (next: PlaceValue) => void;
}) {
  const [name, setName] = useState(value.name);
  const [precision, setPrecision] = useState<PlacePrecision>(value.precision);
  const [coordinates, setCoordinates] = useState(() =>
    value.lat === null || value.lng === null
      ? ""
      : formatCoordinates({ lat: value.lat, lng: value.lng }),
  );
  const read = coordinates.trim() === "" ? null : parseCoordinates(coordinates);
  const submit = () => {
    const point = read?.ok ? read.value : { lat: null, lng: null };
    onCommit({ ...value, name: name.trim(), precision, ...point });
  };
  const isReady = name.trim() !== "" && (read === null || read.ok);
  return (
    <form
      className="flex w-72 flex-col gap-3 p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) submit();
      }}
    >
      <TextField label="Name, as the source has it" value={name} onChange={setName} autoFocus />
      <TextField
        label="Coordinates"
        description="Latitude, longitude; 34.5553, 69.2075 or 34°33′N 69°12′E"
        value={coordinates}
        onChange={setCoordinates}
        error={read && !read.ok ? read.error : undefined}
      />
      <Select
        label="How precisely it is known"
        value={precision}
        onChange={(id) => setPrecision(id as PlacePrecision)}
        options={PLACE_PRECISIONS.map((id) => ({ id, label: PLACE_PRECISION_LABELS[id] }))}
      />
      <Button type="submit" variant="primary" isDisabled={!isReady}>
        Keep
      </Button>
    </form>
  );
}
