"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { formatLocalDay } from "#components/pages/frame/format-instant.ts";
import { useIsHydrated } from "#components/pages/frame/use-is-hydrated.ts";
import { Button } from "#components/ui/button.tsx";
import { joinClasses } from "#components/ui/class-names.ts";
import { INPUT, LABEL } from "#components/ui/field-styles.ts";

export type MomentFormProps = {
  path: string;
  /** ISO 8601; null: now. */
  at: string | null;
};

/** Which day of the past is meant, to its end where the reader is. */
export function MomentForm({ path, at }: MomentFormProps) {
  const isHydrated = useIsHydrated();
  const router = useRouter();
  const [day, setDay] = useState<string | null>(null);
  const [today] = useState(() => new Date());
  const shown = day ?? (at && (isHydrated ? formatLocalDay(new Date(at)) : at.slice(0, 10))) ?? "";
  return (
    <form
      className="mt-6 flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (shown) router.push(`${path}?at=${encodeURIComponent(endOfLocalDay(shown))}`);
      }}
    >
      <label className="flex flex-col gap-1">
        <span className={LABEL}>As it stood at the end of</span>
        <input
          type="date"
          name="at"
          required
          value={shown}
          max={isHydrated ? formatLocalDay(today) : undefined}
          onChange={(event) => setDay(event.target.value)}
          className={joinClasses(INPUT, "w-44")}
        />
      </label>
      <Button type="submit" variant="primary">
        Show
      </Button>
    </form>
  );
}

/** The last instant of a day where the reader is, or now if the day is not over. */
function endOfLocalDay(day: string): string {
  const end = new Date(`${day}T23:59:59.999`);
  const at = Number.isNaN(end.getTime()) ? new Date() : end;
  return new Date(Math.min(at.getTime(), Date.now())).toISOString();
}
