"use client";

import { TextField } from "#components/ui/text-field.tsx";
import type { CslExtras } from "#lib/domain/csl.ts";
import type { SourceFormState } from "./use-source-form.ts";

type Variable = "container-title" | "volume" | "issue" | "page" | "DOI" | "ISBN";

const VARIABLES: { variable: Variable; label: string; isWide?: boolean }[] = [
  { variable: "container-title", label: "In: journal, book or series", isWide: true },
  { variable: "volume", label: "Volume" },
  { variable: "issue", label: "Issue" },
  { variable: "page", label: "Pages" },
  { variable: "DOI", label: "DOI" },
  { variable: "ISBN", label: "ISBN" },
];

/** What a full reference has beside the rest; closed where there is nothing of it. */
export function MoreFields({ state: { draft, change, filled } }: { state: SourceFormState }) {
  const isFilled = VARIABLES.some(({ variable }) => draft.csl[variable] !== undefined);
  return (
    <details key={filled} open={isFilled} className="group rounded-md border border-rule">
      <summary className="cursor-default rounded-md px-3 py-2 text-sm font-medium">
        More: journal, volume, pages, DOI, ISBN
      </summary>
      <div className="grid gap-4 px-3 pt-1 pb-3 pane:grid-cols-3">
        {VARIABLES.map(({ variable, label, isWide }) => (
          <TextField
            key={variable}
            label={label}
            value={draft.csl[variable] ?? ""}
            onChange={(text) => change({ csl: withVariable(draft.csl, variable, text) })}
            maxLength={500}
            autoComplete="off"
            className={isWide ? "pane:col-span-3" : undefined}
          />
        ))}
      </div>
    </details>
  );
}

function withVariable(csl: CslExtras, variable: Variable, text: string): CslExtras {
  const { [variable]: _before, ...rest } = csl;
  return text.trim() === "" ? rest : { ...rest, [variable]: text };
}
