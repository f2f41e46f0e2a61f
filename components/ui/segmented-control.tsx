"use client";

import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { joinClasses } from "./class-names.ts";

export type Segment<Id extends string> = {
  id: Id;
  label: string;
  /** What it is called where there is room for one pane only. */
  narrowLabel?: string;
};

export type SegmentedControlProps<Id extends string> = {
  label: string;
  segments: readonly Segment<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  className?: string;
};

const SEGMENT =
  "h-6.5 cursor-default rounded-sm border border-transparent px-3 text-sm font-medium text-muted whitespace-nowrap " +
  "data-hovered:text-ink data-selected:border-rule data-selected:bg-raised data-selected:text-ink";

/** One of two to four views of the same thing. */
export function SegmentedControl<Id extends string>({
  label,
  segments,
  value,
  onChange,
  className,
}: SegmentedControlProps<Id>) {
  const choose = (keys: Iterable<unknown>) => {
    const chosen = segments.find((segment) => new Set(keys).has(segment.id));
    if (chosen) onChange(chosen.id);
  };
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={choose}
      className={joinClasses(
        "inline-flex max-w-full flex-wrap rounded-md bg-rule-soft p-0.5",
        className,
      )}
    >
      {segments.map((segment) => (
        <ToggleButton key={segment.id} id={segment.id} className={SEGMENT}>
          {segment.narrowLabel ? (
            <>
              <span className="max-pane:hidden">{segment.label}</span>
              <span className="pane:hidden">{segment.narrowLabel}</span>
            </>
          ) : (
            segment.label
          )}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
