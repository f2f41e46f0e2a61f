"use client";

import { useMemo } from "react";
import { useEntryView } from "#components/editor/entry-view-context.tsx";
import type { Assertion } from "#lib/domain/assertion.ts";
import { backingOf } from "#lib/domain/evidence.ts";
import type { FigureDecision } from "#lib/domain/figure-decision.ts";
import { computeTeamFigure, type TeamFigure } from "#lib/domain/team-figure.ts";
import type { PlotReport } from "./range-plot.tsx";

/** The team's rule for a group of reports, and the figure that it gives now. */
export function useTeamFigure(groupKey: string, group: readonly Assertion[]) {
  const { facts, lookup } = useEntryView();
  return useMemo((): { decision: FigureDecision | null; figure: TeamFigure | null } => {
    const decision = facts.decisions.find(({ key }) => key === groupKey) ?? null;
    const evidence = { citations: facts.citations, lookup };
    return { decision, figure: decision && computeTeamFigure(decision, group, evidence) };
  }, [facts.decisions, facts.citations, lookup, groupKey, group]);
}

/** The reports as the plot draws them; those set aside are left out. */
export function usePlotReports(group: readonly Assertion[], shown: Assertion | null): PlotReport[] {
  const { facts, sourceById } = useEntryView();
  return group.flatMap((assertion): PlotReport[] => {
    if (assertion.rank === "deprecated" || assertion.value === null) return [];
    if (assertion.field !== "casualties" && assertion.field !== "count") return [];
    const backing = backingOf(assertion.id, facts.citations);
    const sources = backing.map(({ sourceId }) => sourceById.get(sourceId));
    const [first] = sources;
    const asOf = assertion.field === "casualties" ? assertion.value.asOf : null;
    const who = first ? first.publisher || first.title : "no source yet";
    return [
      {
        ...{ id: assertion.id, figures: assertion.value, isSourced: backing.length > 0 },
        who: backing.length > 1 ? `${cut(who)} and ${backing.length - 1} more` : cut(who),
        when: asOf ?? first?.published ?? "",
        isShown: assertion === shown,
      },
    ];
  });
}

const cut = (text: string): string => (text.length > 28 ? `${text.slice(0, 27)}…` : text);
