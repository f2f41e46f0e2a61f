"use client";

import { useState } from "react";
import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Assertion } from "#lib/domain/assertion.ts";
import type { FigureDecision } from "#lib/domain/figure-decision.ts";
import { formatFigures } from "#lib/domain/format-value.ts";
import { RULE_LABELS } from "#lib/domain/labels.ts";
import { hasFigureChanged, type TeamFigure } from "#lib/domain/team-figure.ts";
import { RuleDialog } from "./rule-dialog.tsx";

export type FigureRuleProps = {
  groupKey: string;
  group: Assertion[];
  decision: FigureDecision | null;
  figure: TeamFigure | null;
};

/** By which rule the team comes to its figure, and why; with what has changed since. */
export function FigureRuleLine({ groupKey, group, decision, figure }: FigureRuleProps) {
  const { edits } = useEntryView();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="mb-2 text-xs text-muted">
      {decision ? (
        <>
          <p dir="auto">
            Team’s figure:{" "}
            <span className="font-medium text-ink">
              {figure ? formatFigures(figure) : "none yet"}
            </span>
            {" · "}
            {RULE_LABELS[decision.rule].toLowerCase()}
            {decision.rationale ? (
              <>
                {": "}
                <span dir="auto">{decision.rationale}</span>
              </>
            ) : null}
          </p>
          {figure?.caveat ? (
            <p dir="auto" className="text-differs">
              {figure.caveat}
            </p>
          ) : null}
          {hasFigureChanged(decision, figure) ? <Changed decision={decision} /> : null}
        </>
      ) : (
        <p dir="auto">
          No rule chosen: the entry shows one of the reports. Reports are never added up.
        </p>
      )}
      {edits ? (
        <Button
          variant="quiet"
          size="sm"
          className="-ms-2 text-accent!"
          onPress={() => setIsOpen(true)}
        >
          {decision ? "Change the rule…" : "Choose a rule…"}
        </Button>
      ) : null}
      {isOpen && edits ? (
        <RuleDialog {...{ groupKey, group, decision, edits }} onClose={() => setIsOpen(false)} />
      ) : null}
    </div>
  );
}

function Changed({ decision }: { decision: FigureDecision }) {
  const before = decision.outcome ? formatFigures(decision.outcome) : "none";
  return (
    <p dir="auto" className="text-differs">
      Reports have changed since the rule was chosen: it gave {before} then. Look whether the reason
      still holds.
    </p>
  );
}
