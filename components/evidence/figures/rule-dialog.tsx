"use client";

import { useState } from "react";
import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import type { EntryEdits } from "#lib/collab/client/entry-edits.ts";
import type { Assertion, Figures } from "#lib/domain/assertion.ts";
import { FIGURE_RULES, type FigureRule } from "#lib/domain/codes.ts";
import type { FigureDecision } from "#lib/domain/figure-decision.ts";
import { formatFigures } from "#lib/domain/format-value.ts";
import { RULE_LABELS } from "#lib/domain/labels.ts";
import { parseFigures } from "#lib/domain/parse-figures.ts";
import { computeTeamFigure } from "#lib/domain/team-figure.ts";
import { FiguresField } from "../value-fields/figures-field.tsx";

export type RuleDialogProps = {
  edits: EntryEdits;
  groupKey: string;
  group: Assertion[];
  decision: FigureDecision | null;
  onClose: () => void;
};

/** Chooses a rule; says at once what it gives. */
export function RuleDialog({ edits, groupKey, group, decision, onClose }: RuleDialogProps) {
  const { facts, lookup } = useEntryView();
  const [rule, setRule] = useState<FigureRule>(decision?.rule ?? "range");
  const [rationale, setRationale] = useState(decision?.rationale ?? "");
  const [text, setText] = useState(() =>
    decision?.rule === "team_decision" ? formatFigures(decision) : "",
  );
  const own = parseFigures(text);
  const given = ownFigure(rule, text, decision);
  const evidence = { citations: facts.citations, lookup };
  const figure = computeTeamFigure({ rule, ...given }, group, evidence);
  const isReady = rule !== "team_decision" || (own.ok && rationale.trim() !== "");
  const submit = () => {
    const outcome = figure && pickFigures(figure);
    edits.setDecision(groupKey, {
      ...{ key: groupKey, rule, rationale: rationale.trim(), ...given, outcome },
      decidedAt: new Date().toISOString(),
    });
    onClose();
  };
  const clear = () => {
    edits.setDecision(groupKey, null);
    onClose();
  };
  return (
    <Dialog
      title="The team’s figure"
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      actions={(close) => (
        <>
          {decision ? (
            <Button variant="quiet" className="me-auto" onPress={clear}>
              No rule
            </Button>
          ) : null}
          <Button variant="quiet" onPress={close}>
            Cancel
          </Button>
          <Button variant="primary" isDisabled={!isReady} onPress={submit}>
            Keep
          </Button>
        </>
      )}
    >
      <div className="flex flex-col gap-4">
        <Select
          label="Rule"
          value={rule}
          onChange={(id) => setRule(id as FigureRule)}
          options={FIGURE_RULES.map((id) => ({
            ...{ id, label: RULE_LABELS[id], note: RULE_NOTES[id] },
          }))}
        />
        {rule === "team_decision" ? <FiguresField text={text} onChange={setText} /> : null}
        <p role="status" className="text-sm">
          {figure && (rule !== "team_decision" || own.ok)
            ? `Gives: ${formatFigures(figure)}`
            : "Gives nothing yet."}
          {figure?.caveat ? <span className="block text-differs">{figure.caveat}</span> : null}
        </p>
        <TextArea
          label="Why"
          description={
            rule === "team_decision"
              ? "A figure that no source gives needs its reason."
              : "What a reader should know of the choice."
          }
          value={rationale}
          onChange={setRationale}
        />
      </div>
    </Dialog>
  );
}

const NOTHING: Figures = { low: null, best: null, high: null, qualifier: "unknown" };

/** What nobody touched stays as it was kept, whatever its wording would give if read anew. */
function ownFigure(rule: FigureRule, text: string, decision: FigureDecision | null): Figures {
  if (rule !== "team_decision") return NOTHING;
  if (decision?.rule === rule && text === formatFigures(decision)) return pickFigures(decision);
  const own = parseFigures(text);
  return own.ok ? own.value : NOTHING;
}

const pickFigures = ({ low, best, high, qualifier }: Figures): Figures => ({
  ...{ low, best, high, qualifier },
});

const RULE_NOTES: Record<FigureRule, string> = {
  range: "From the lowest to the highest that an accepted report gives",
  latest_official: "The newest of governments, courts and the UN",
  majority: "Copies of one report count once",
  source_hierarchy: "Reliability of the publisher first, then credibility",
  team_decision: "Another figure, with the reason for it",
};
