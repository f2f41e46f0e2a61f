"use client";

import { useMemo } from "react";
import { ComboBox } from "#components/ui/combo-box.tsx";
import { DEFAULT_TIME_ZONE, formatOffset, offsetAt } from "#lib/domain/date/time-zone.ts";

export type TimeZoneFieldProps = {
  value: string;
  /** Null for those who may only read. */
  onChange: ((zone: string) => void) | null;
};

/** The zone by whose clock the times of the chronology are shown. */
export function TimeZoneField({ value, onChange }: TimeZoneFieldProps) {
  const options = useMemo(
    () => listZones(value).map((zone) => ({ id: zone, label: zone })),
    [value],
  );
  const offset = `UTC${formatOffset(offsetAt(value, Date.now()))}`;
  if (onChange === null) {
    return (
      <p className="text-sm">
        Times are shown by the clock of <bdi>{value}</bdi>, now {offset}.
      </p>
    );
  }
  return (
    <ComboBox
      label="Time zone"
      description={`Now ${offset}. Times are shown by this clock; one without a zone of its own is taken to be of it.`}
      options={options}
      value={value}
      emptyState="No time zone has this in its name; try the nearest large city, as in Kabul."
      onChange={(zone) => {
        if (zone !== null) onChange(zone);
      }}
    />
  );
}

/** Those that the platform lists, universal time first, and the one in use under its own name. */
const listZones = (current: string): string[] => [
  ...new Set([DEFAULT_TIME_ZONE, ...Intl.supportedValuesOf("timeZone"), current]),
];
