"use client";

import { useId } from "react";
import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { ReadingButtons } from "#components/dates/reading-buttons.tsx";
import { useDateDraft } from "#components/dates/use-date-draft.ts";
import { Button } from "#components/ui/button.tsx";
import { DESCRIPTION, ERROR } from "#components/ui/field-styles.ts";
import { TextField } from "#components/ui/text-field.tsx";
import type { DateValue } from "#lib/domain/assertion.ts";
import { formatMoment, formatOther } from "#lib/domain/date/date-style.ts";
import type { Preferences } from "#lib/domain/preferences.ts";
import type { TimeWindow } from "../viewport.ts";
import { windowAround } from "./go-to-window.ts";

export type GoToDateFormProps = { timeZone: string; onGo: (window: TimeWindow) => void };

const EXAMPLES = "For example Aug 2021, 4 Sonbola 1400, 9 Mar 2023 14:30 Kabul time, today";

/** The field: a date in any calendar that dates are read in; says at once how it is read. */
export function GoToDateForm({ timeZone, onGo }: GoToDateFormProps) {
  const reader = useDateStyle();
  const { draft, reading, suggestions, change } = useDateDraft(null);
  const target = reading?.ok ? windowAround(reading.value, timeZone) : reading;
  const problem = target === null || target.ok ? null : target.error;
  const id = useId();
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (target?.ok) onGo(target.value);
      }}
    >
      <TextField
        label="Date"
        autoFocus
        autoComplete="off"
        maxLength={200}
        value={draft.text}
        onChange={(text) => change({ text })}
        isInvalid={problem !== null}
        aria-describedby={id}
      />
      <p id={id} aria-live="polite" className={problem === null ? DESCRIPTION : ERROR}>
        {problem ?? (reading?.ok ? <bdi>{writeReading(reader, reading.value)}</bdi> : EXAMPLES)}
      </p>
      <ReadingButtons texts={suggestions} onChoose={(text) => change({ text })} />
      <Button
        type="submit"
        size="sm"
        variant="primary"
        className="self-end"
        isDisabled={!target?.ok}
      >
        Go
      </Button>
    </form>
  );
}

/** In the reader's calendar, and in the other one where that says it differently. */
function writeReading(reader: Preferences, value: DateValue): string {
  const other = formatOther(reader, value.edtf);
  return other === "" ? formatMoment(reader, value) : `${formatMoment(reader, value)} (${other})`;
}
