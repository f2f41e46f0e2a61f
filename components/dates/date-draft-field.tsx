"use client";

import { type ComponentProps, useId, useRef } from "react";
import { joinClasses } from "#components/ui/class-names.ts";
import { DESCRIPTION, ERROR, INPUT, LABEL } from "#components/ui/field-styles.ts";
import type { DateValue } from "#lib/domain/assertion.ts";
import type { Result } from "#lib/domain/result.ts";
import { DateReading } from "./date-reading.tsx";
import { ReadingButtons } from "./reading-buttons.tsx";
import type { DateDraftState } from "./use-date-draft.ts";
import { ZoneField } from "./zone-field.tsx";

export type DateDraftFieldProps = {
  label: string;
  /** Where the place of the field says what it is. */
  isLabelHidden?: boolean;
  state: DateDraftState;
  /** What the form found wrong, such as that a date is missing. */
  error?: string | undefined;
  onRead: (reading: Result<DateValue> | null) => void;
} & Pick<ComponentProps<"input">, "name" | "autoFocus" | "onFocus">;

const EXAMPLES =
  "For example 9 Mar 2023, about 2018, between 3 and 5 May 2022, since 2021, 4 Sonbola 1400";

/** The field itself: text, how it is read, the zone of a time, and other readings as buttons. */
export function DateDraftField(props: DateDraftFieldProps) {
  const { label, isLabelHidden = false, state, error, onRead, ...rest } = props;
  const { draft, reading, asksForZone, suggestions } = state;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const problem = reading !== null && !reading.ok ? reading.error : error;
  const change = (part: Partial<typeof draft>) => onRead(state.change(part));
  // The button that was pressed goes away with the doubt: the keyboard goes on in the field.
  const choose = (text: string) => {
    change({ text });
    input.current?.focus();
  };
  return (
    <span className="flex w-full flex-col gap-1">
      <label htmlFor={id} className={isLabelHidden ? "sr-only" : LABEL}>
        {label}
      </label>
      <input
        {...rest}
        ref={input}
        id={id}
        dir="auto"
        autoComplete="off"
        maxLength={200}
        value={draft.text}
        aria-describedby={`${id}-reading`}
        aria-invalid={problem !== undefined}
        onChange={(event) => change({ text: event.target.value })}
        className={joinClasses(INPUT, "focus:border-accent aria-invalid:border-danger")}
      />
      <span
        id={`${id}-reading`}
        aria-live="polite"
        className={joinClasses("font-normal", problem === undefined ? DESCRIPTION : ERROR)}
      >
        {problem ?? (reading?.ok ? <DateReading value={reading.value} /> : EXAMPLES)}
      </span>
      <ReadingButtons texts={suggestions} onChoose={choose} />
      {asksForZone ? <ZoneField value={draft.zone} onChange={(zone) => change({ zone })} /> : null}
    </span>
  );
}
