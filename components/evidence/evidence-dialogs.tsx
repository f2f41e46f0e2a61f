"use client";

import { useEntryView } from "#components/editor/entry-view-context.tsx";
import { groupKey as keyOf } from "#lib/domain/assertion-group.ts";
import { CitationDialog } from "./citation-dialog.tsx";
import type { EvidenceTask } from "./evidence-dialogs-context.ts";
import { RankDialog } from "./rank-dialog.tsx";
import { ValueDialog } from "./value-dialog.tsx";

export type EvidenceDialogsProps = { task: EvidenceTask | null; onClose: () => void };

/** The dialog of what one is about to do; none for a value that somebody removed meanwhile. */
export function EvidenceDialogs({ task, onClose }: EvidenceDialogsProps) {
  const { facts, edits } = useEntryView();
  if (!task || !edits) return null;
  const find = (id: string | null) => facts.assertions.find((each) => each.id === id) ?? null;
  switch (task.do) {
    case "add":
      return <ValueDialog {...{ edits, task, onClose }} assertion={null} />;
    case "cite":
      return (
        <CitationDialog
          {...{ edits, onClose }}
          assertion={find(task.assertionId)}
          citation={null}
          text={task.text ?? ""}
        />
      );
    case "citation": {
      const citation = facts.citations.find(({ id }) => id === task.citationId);
      if (!citation) return null;
      const assertion = find(citation.assertionId);
      return <CitationDialog {...{ edits, onClose, assertion, citation }} text="" />;
    }
    case "change": {
      const assertion = find(task.assertionId);
      return assertion && <ValueDialog {...{ edits, onClose, assertion }} task={null} />;
    }
    default: {
      const assertion = find(task.assertionId);
      if (!assertion) return null;
      const key = keyOf(assertion);
      const group = facts.assertions.filter((each) => keyOf(each) === key);
      return <RankDialog {...{ edits, assertion, group, onClose }} rank={task.do} />;
    }
  }
}
