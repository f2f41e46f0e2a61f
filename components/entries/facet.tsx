"use client";

import { CheckboxGroup } from "react-aria-components";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { joinClasses } from "#components/ui/class-names.ts";
import { ChevronIcon } from "#components/ui/icons.tsx";
import { Popover } from "#components/ui/popover.tsx";

export type FacetChoice = { id: string; label: string; count: number; hue?: number };

export type FacetProps = {
  label: string;
  choices: FacetChoice[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
};

/** A pill that opens the choices of one facet with their counts; tinted while it filters. */
export function Facet({ label, choices, chosen, onChange }: FacetProps) {
  const only = chosen.length === 1 ? choices.find((choice) => choice.id === chosen[0]) : undefined;
  const shown = only?.label ?? (chosen.length > 0 ? `${label} ${chosen.length}` : label);
  return (
    <Popover
      label={label}
      placement="bottom start"
      className="min-w-56"
      trigger={
        <Button
          size="sm"
          aria-label={only ? `${label}: ${only.label}` : shown}
          className={joinClasses(
            "max-w-26 rounded-full! font-medium",
            chosen.length > 0
              ? "border-accent-tint! bg-accent-tint! text-accent!"
              : "bg-transparent!",
          )}
        >
          <span className="truncate">{shown}</span>
          <ChevronIcon size={12} />
        </Button>
      }
    >
      <CheckboxGroup
        aria-label={label}
        value={chosen}
        onChange={onChange}
        className="-m-1 grid max-h-80 gap-2 overflow-y-auto p-1"
      >
        {choices.map((choice) => (
          <Checkbox key={choice.id} value={choice.id}>
            {choice.hue === undefined ? null : (
              <span
                aria-hidden="true"
                style={{ backgroundColor: `var(--lane-${choice.hue})` }}
                className="size-2 rounded-xs"
              />
            )}
            <span dir="auto" className="min-w-0 flex-1 wrap-anywhere">
              {choice.label}
            </span>
            <span className="tabular ps-4 text-xs text-muted">{choice.count}</span>
          </Checkbox>
        ))}
      </CheckboxGroup>
      {chosen.length > 0 ? (
        <Button size="sm" variant="quiet" className="mt-2 -ms-2" onPress={() => onChange([])}>
          Show all
        </Button>
      ) : null}
    </Popover>
  );
}
