"use client";

import { Button } from "#components/ui/button.tsx";
import { Popover } from "#components/ui/popover.tsx";
import type { TimeWindow } from "../viewport.ts";
import { GoToDateForm } from "./go-to-date-form.tsx";

export type GoToDateProps = {
  /** The window in which the date is seen, in days since 1970-01-01. */
  onGo: (window: TimeWindow) => void;
  /** IANA name of the chronology's zone. */
  timeZone: string;
  /** Where a key opens it too; left out, the button holds the state. */
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
};

/** A button that asks for a date and brings it into sight. */
export function GoToDate({ onGo, timeZone, ...state }: GoToDateProps) {
  return (
    <Popover
      {...state}
      label="Go to date"
      placement="top end"
      className="w-80 max-w-full"
      trigger={
        <Button size="sm" variant="secondary">
          Go to date…
        </Button>
      }
    >
      {(close) => (
        <GoToDateForm
          timeZone={timeZone}
          onGo={(window) => {
            close();
            onGo(window);
          }}
        />
      )}
    </Popover>
  );
}
