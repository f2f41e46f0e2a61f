"use client";

import { useEntryView } from "#components/editor/entry-view-context.tsx";
import type { Assertion } from "#lib/domain/assertion.ts";
import { citedIds, preferredOf } from "#lib/domain/assertion-group.ts";
import { formatFigures, groupLabel } from "#lib/domain/format-value.ts";
import { RULE_LABELS } from "#lib/domain/labels.ts";
import { Fact } from "../fact.tsx";
import { FigureRuleLine } from "./figure-rule.tsx";
import { RangePlot } from "./range-plot.tsx";
import { usePlotReports, useTeamFigure } from "./use-reports.ts";

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
      headline={
        decision && figure ? (
          <span title={RULE_LABELS[decision.rule]}>{formatFigures(figure)}</span>
        ) : undefined
      }
      analysis={
        <>
          <RangePlot reports={reports} team={figure} label={groupLabel(groupKey)} />
          <FigureRuleLine {...{ groupKey, decision, figure }} group={assertions} />
        </>
      }
    />
  );
}
