"use client";

import { useId } from "react";
import { INPUT, LABEL } from "#components/ui/field-styles.ts";

export type ZoneFieldProps = { value: string; onChange: (zone: string) => void };

/** Clocks that reports from the region are written by; any other zone can be typed. */
const COMMON = [
  { zone: "Asia/Kabul", label: "Kabul, AFT, +04:30" },
  { zone: "Asia/Karachi", label: "Islamabad, PKT, +05:00" },
  { zone: "Asia/Tehran", label: "Tehran, IRST, +03:30" },
  { zone: "Asia/Dushanbe", label: "Dushanbe, +05:00" },
  { zone: "Asia/Tashkent", label: "Tashkent, +05:00" },
  { zone: "Asia/Ashgabat", label: "Ashgabat, +05:00" },
  { zone: "Asia/Kolkata", label: "Delhi, +05:30" },
  { zone: "Europe/Istanbul", label: "Istanbul, +03:00" },
  { zone: "Europe/Moscow", label: "Moscow, MSK, +03:00" },
  { zone: "UTC", label: "Universal time" },
];

/** The zone of a time that was given without one. Empty: local time, zone not known. */
export function ZoneField({ value, onChange }: ZoneFieldProps) {
  const id = useId();
  return (
    <span className="flex items-center gap-2">
      <label htmlFor={id} className={LABEL}>
        Zone of the time
      </label>
      <input
        id={id}
        list={`${id}-common`}
        value={value}
        placeholder="not known"
        autoComplete="off"
        maxLength={60}
        onChange={(event) => onChange(event.target.value)}
        className={`${INPUT} h-7! max-w-44 focus:border-accent`}
      />
      <datalist id={`${id}-common`}>
        {COMMON.map(({ zone, label }) => (
          <option key={zone} value={zone} label={label} />
        ))}
      </datalist>
    </span>
  );
}
