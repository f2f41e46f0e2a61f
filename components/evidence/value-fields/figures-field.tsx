"use client";

import { TextField } from "#components/ui/text-field.tsx";
import type { Figures } from "#lib/domain/assertion.ts";
import { formatFigures } from "#lib/domain/format-value.ts";
import { parseFigures } from "#lib/domain/parse-figures.ts";
import { ok, type Result } from "#lib/domain/result.ts";

export type FiguresFieldProps = { text: string; onChange: (text: string) => void };

/** A figure as people write it; below stands how it is understood. */
export function FiguresField({ text, onChange }: FiguresFieldProps) {
  const read = text.trim() === "" ? null : parseFigures(text);
  return (
    <TextField
      label="How many"
      value={text}
      onChange={onChange}
      description={
        read?.ok
          ? describeReading(read.value)
          : "As the source has it: 12, at least 130, about 40, 40 to 50, dozens, none reported"
      }
      error={read && !read.ok ? read.error : undefined}
      autoFocus
    />
  );
}

/** The text that begins the editing of a figure: nothing where none is known. */
export function writeFigures(figures: Figures | null): string {
  if (!figures) return "";
  const isUnsaid = figures.low === null && figures.best === null && figures.high === null;
  return isUnsaid && figures.qualifier === "unknown" ? "" : formatFigures(figures);
}

/** What nobody touched stays as it was stored, whatever its wording would give if read anew. */
export function readFigures(text: string, stored: Figures | null): Result<Figures> {
  if (stored && text !== "" && text === writeFigures(stored)) {
    const { low, best, high, qualifier } = stored;
    return ok({ low, best, high, qualifier });
  }
  return parseFigures(text);
}

function describeReading(figures: Figures): string {
  const { low, best, high } = figures;
  const parts = [
    low === null ? "" : `lowest ${low}`,
    best === null ? "" : `best ${best}`,
    high === null ? "" : `highest ${high}`,
  ].filter(Boolean);
  return parts.length === 0
    ? `Read as: ${formatFigures(figures)}; no number`
    : `Read as: ${formatFigures(figures)} · ${parts.join(", ")}`;
}
