"use client";

import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { MoreIcon } from "#components/ui/icons.tsx";
import { Menu, MenuCommand, MenuRule } from "#components/ui/menu.tsx";
import { Select } from "#components/ui/select.tsx";
import { type ExportInput, printPages, saveSvg } from "../export/export-timeline.ts";
import { GoToDate } from "../go-to/go-to-date.tsx";
import type { Grouping } from "../model/group-rows.ts";
import type { TimelineModel } from "../model/model.ts";
import type { WindowControl } from "../window/window-control.ts";
import { createTextMeasures } from "./text-measures.ts";
import type { TimelineOptions } from "./timeline-options.ts";

const GROUPINGS: { id: Grouping; label: string }[] = [
  { id: "lane", label: "Lanes" },
  { id: "kind", label: "By kind" },
  { id: "place", label: "By country" },
  { id: "actor", label: "By actor" },
  { id: "tag", label: "By tag" },
];

export type TimelineControlsProps = {
  model: TimelineModel;
  control: WindowControl;
  options: TimelineOptions;
  onChange: (part: Partial<TimelineOptions>) => void;
  timeZone: string;
  title: string;
  onSavePng: () => void;
  isMirrored: boolean;
  isGoingTo: boolean;
  onGoingTo: (isOpen: boolean) => void;
};

/** What the rows stand for, where to go, how time runs, and print. */
export function TimelineControls(props: TimelineControlsProps) {
  const { control, options, onChange, isMirrored, model, title } = props;
  const reader = useDateStyle();
  const run = (write: (input: ExportInput) => void) => {
    const measures = createTextMeasures();
    if (measures) write({ model, title, reader, measures, isMirrored });
  };
  return (
    <>
      <Select
        aria-label="Rows of the timeline"
        options={GROUPINGS}
        value={options.grouping}
        onChange={(id) => onChange({ grouping: id as Grouping })}
        className="w-28"
      />
      <GoToDate
        timeZone={props.timeZone}
        onGo={control.moveTo}
        isOpen={props.isGoingTo}
        onOpenChange={props.onGoingTo}
      />
      <Menu
        label="More of the timeline"
        trigger={
          <IconButton label="More of the timeline" size="sm">
            <MoreIcon />
          </IconButton>
        }
      >
        <MenuCommand onAction={() => onChange({ direction: isMirrored ? "ltr" : "rtl" })}>
          {isMirrored ? "Let time run left to right" : "Let time run right to left"}
        </MenuCommand>
        <MenuRule />
        <MenuCommand onAction={() => run(printPages)}>Print or save as PDF</MenuCommand>
        <MenuCommand onAction={() => run(saveSvg)}>Save the whole as SVG</MenuCommand>
        <MenuCommand onAction={props.onSavePng}>Save this view as PNG</MenuCommand>
      </Menu>
    </>
  );
}
