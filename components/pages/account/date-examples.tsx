import { formatFor, formatOther } from "#lib/domain/date/date-style.ts";
import type { Preferences } from "#lib/domain/preferences.ts";

/** A day, a range and an open date: the shapes that differ most between the choices. */
const EXAMPLES = ["2021-08-26", "2022-05-03/2022-05-05", "../2024-12-11"];

/** Three dates as they will be shown, each with its other calendar. */
export function DateExamples({ preferences }: { preferences: Preferences }) {
  return (
    <div>
      <p className="text-xs font-medium text-muted">For example</p>
      <ul aria-label="Examples of dates" aria-live="polite" className="mt-1 flex flex-col gap-1">
        {EXAMPLES.map((edtf) => (
          <li key={edtf} className="tabular flex flex-wrap gap-x-3 text-sm">
            <bdi className="font-medium">{formatFor(preferences, edtf)}</bdi>
            <bdi className="text-muted">{formatOther(preferences, edtf)}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
