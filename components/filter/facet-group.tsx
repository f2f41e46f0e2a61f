"use client";

import { useState } from "react";
import { CheckboxGroup } from "react-aria-components";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { joinClasses } from "#components/ui/class-names.ts";
import { SearchField } from "#components/ui/search-field.tsx";
import { foldText } from "#lib/domain/filter/fold-text.ts";
import type { FacetChoice } from "./facet-choices.ts";

export type FacetGroupProps = {
  label: string;
  choices: FacetChoice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

/** More than these are searched rather than read. */
const FEW = 8;
/** More than these nobody scrolls through, and each takes time to draw. */
const MANY = 60;

/** The choices of one facet with their counts; a long list can be searched. */
export function FacetGroup({ label, choices, chosen, onChange }: FacetGroupProps) {
  const [text, setText] = useState("");
  const asked = foldText(text);
  const found = choices.filter((choice) => foldText(choice.label).includes(asked));
  const shown = found.slice(0, MANY);
  return (
    <div className="flex flex-col gap-2 pb-3">
      {choices.length > FEW ? (
        <SearchField
          label={`Search: ${label}`}
          placeholder={`Find among ${choices.length}`}
          value={text}
          onChange={setText}
        />
      ) : null}
      <CheckboxGroup
        aria-label={label}
        value={[...chosen]}
        onChange={onChange}
        className="-mx-1 grid max-h-64 gap-2 overflow-y-auto p-1"
      >
        {shown.map((choice) => (
          <Choice key={choice.id} choice={choice} />
        ))}
      </CheckboxGroup>
      {found.length === 0 ? <p className="text-xs text-muted">Nothing fits.</p> : null}
      {found.length > MANY ? (
        <p className="text-xs text-muted">{found.length - MANY} more: type to find one.</p>
      ) : null}
    </div>
  );
}

function Choice({ choice }: { choice: FacetChoice }) {
  const { id, label, count, hue, isWithin } = choice;
  return (
    <Checkbox
      value={id}
      className={joinClasses(
        "items-start! leading-4.5",
        isWithin && "ps-5",
        count === 0 && "text-muted",
      )}
    >
      {hue === undefined ? null : (
        <span
          aria-hidden="true"
          style={{ backgroundColor: `var(--lane-${hue})` }}
          className="mt-1.25 size-2 shrink-0 rounded-xs"
        />
      )}
      <span dir="auto" className="line-clamp-2 min-w-0 flex-1 wrap-anywhere" title={label}>
        {label}
      </span>
      <span className="tabular ps-3 text-xs text-muted">{count}</span>
    </Checkbox>
  );
}
