"use client";

import { useEntryView } from "#components/editor/entry-view-context.tsx";
import type { Assertion } from "#lib/domain/assertion.ts";
import { citedIds, preferredOf } from "#lib/domain/assertion-group.ts";
import { groupLabel } from "#lib/domain/format-value.ts";
import type { TeamFigure } from "#lib/domain/team-figure.ts";
import { Fact } from "../fact.tsx";
import { FigureRuleLine } from "./figure-rule.tsx";
import { RangePlot } from "./range-plot.tsx";
import { usePlotReports, useTeamFigure } from "./use-reports.ts";

/** The figure in the place of a report, so that it can be held against the others. */
function teamValueOf({ low, best, high, qualifier }: TeamFigure, group: Assertion[]) {
  const like = group.find((each) => each.value !== null) ?? group[0];
  if (like?.field !== "casualties" && like?.field !== "count") return null;
  const figures = { low, best, high, qualifier };
  return { ...like, id: "", kind: "value", value: { ...like.value, ...figures } } as Assertion;
}

export type FiguresFactProps = { groupKey: string; assertions: Assertion[] };

/** Casualties or a count: the team's figure by its rule, and the reports behind it on a plot. */
export function FiguresFact({ groupKey, assertions }: FiguresFactProps) {
  const { facts } = useEntryView();
  const { decision, figure } = useTeamFigure(groupKey, assertions);
  const preferred = preferredOf(assertions, citedIds(facts.citations));
  const reports = usePlotReports(assertions, figure ? null : preferred);
  return (
    <Fact
      groupKey={groupKey}
      assertions={assertions}
      teamValue={figure && teamValueOf(figure, assertions)}
      analysis={
        <>
          <RangePlot reports={reports} team={figure} label={groupLabel(groupKey)} />
          <FigureRuleLine {...{ groupKey, decision, figure }} group={assertions} />
        </>
      }
    />
  );
}
