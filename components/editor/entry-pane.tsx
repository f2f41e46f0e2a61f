"use client";

import dynamic from "next/dynamic";
import { useCallback, useMemo, useState } from "react";
import { CommentsOfEntry, useCommentsOfEntry } from "#components/comments/comments-of-entry.tsx";
import {
  type EvidenceTask,
  EvidenceTaskProvider,
} from "#components/evidence/evidence-dialogs-context.ts";
import { HistoryTab } from "#components/history/history-tab.tsx";
import { usePast } from "#components/history/use-past.ts";
import { useBeginDraft } from "#components/proposals/draft/use-begin-draft.ts";
import { ProposalsProvider } from "#components/proposals/proposals-context.tsx";
import { useProposalsOfEntry } from "#components/proposals/use-proposals-of-entry.ts";
import { DeletedBanner } from "#components/purge/deleted-banner.tsx";
import { indexSources } from "#components/sources/index-sources.ts";
import { Tabs } from "#components/ui/tabs.tsx";
import { useFieldFocus, useFieldWish } from "#components/workspace/use-field-focus.ts";
import { useStore } from "#components/workspace/use-store.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { listNumbers, numberSources } from "#lib/domain/citation-numbers.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { countOpen } from "#lib/domain/proposals/proposal.ts";
import { EntryProblem } from "./entry-problem.tsx";
import { listEntryTabs } from "./entry-tabs.tsx";
import { EntryTools } from "./entry-tools.tsx";
import { EntryViewProvider } from "./entry-view-context.tsx";
import { Narrative } from "./narrative.tsx";
import { PaneSkeleton } from "./pane-skeleton.tsx";
import { useOpenEntry } from "./use-open-entry.ts";

// Each with a boundary of its own, which `ssr: false` brings: without one the whole pane would be
// hidden while a part of it is loaded, and whoever types in it would lose the focus.

/** Loaded when first needed: forms, gazetteer and the reading of references are much code. */
const EvidenceDialogs = dynamic(
  () =>
    import("#components/evidence/evidence-dialogs.tsx").then((module) => module.EvidenceDialogs),
  { ssr: false },
);

/** Comparing texts is code that few need at once. */
const PastView = dynamic(
  () => import("#components/history/past-view.tsx").then((module) => module.PastView),
  { ssr: false },
);

const ProposalDraft = dynamic(
  () =>
    import("#components/proposals/draft/proposal-draft.tsx").then((module) => module.ProposalDraft),
  { ssr: false },
);

export type EntryPaneProps = { row: EntryRow; onClose: () => void };

/** One entry: its facts and narrative, its sources, and its versions. */
export function EntryPane({ row, onClose }: EntryPaneProps) {
  const { rights, sources } = useWorkspace();
  const { opened, problem, facts, notes, projected, edits, undo } = useOpenEntry(row);
  const [tab, setTab] = useState("entry");
  const [task, setTask] = useState<EvidenceTask | null>(null);
  const { past, lastSeen, open, leave, forget } = usePast(row.id);
  const library = useStore(sources);
  const sourceById = useMemo(() => indexSources(library), [library]);
  const numbers = useMemo(
    () => numberSources(facts?.citations ?? [], notes, (id) => sourceById.get(id)?.id ?? id),
    [facts?.citations, notes, sourceById],
  );

  const showSources = useCallback(() => setTab("sources"), []);
  useFieldFocus(row.id, null, showSources);
  const showEntry = useCallback(() => setTab("entry"), []);
  useFieldWish(row.id, showEntry);

  const comments = useCommentsOfEntry({
    ...{ entryId: row.id, isDeleted: row.deletedAt !== null, opened, showEntry },
    showVersion: (number) => open({ show: "version", number }),
  });

  const showVersion = useCallback((number: number) => open({ show: "version", number }), [open]);
  const proposals = useProposalsOfEntry({
    ...{ entryId: row.id, isDeleted: row.deletedAt !== null, opened, showVersion },
    isLocked: row.signOff?.isLocked ?? false,
    projected: projected?.narrative ?? null,
  });
  const control = useBeginDraft(row.id);

  if (!facts) return <PaneSkeleton onClose={onClose} />;
  const view = {
    ...{ entryId: row.id, facts, notes, edits, numbers, sourceById },
    lookup: (id: string) => sourceById.get(id),
    showSources,
    showComments: () => setTab("comments"),
  };
  const ofHistory = { entryId: row.id, isReadOnly: edits === null, onOpen: open };
  const tabs = listEntryTabs({
    ...{ row, comments, mayReadVersions: rights.mayReadVersions },
    narrative: <Narrative {...{ row, opened, undo, projected }} isEditable={edits !== null} />,
    history: <HistoryTab {...ofHistory} lastSeen={lastSeen} />,
    sourceCount: listNumbers(numbers).length,
    openProposals: countOpen(proposals?.proposals ?? []),
  });
  return (
    <EntryViewProvider value={view}>
      <EvidenceTaskProvider value={setTask}>
        <CommentsOfEntry comments={comments}>
          <ProposalsProvider value={proposals}>
            <section aria-label="Entry" className="flex h-full min-h-0 flex-col" {...undo.keys}>
              <EntryProblem problem={problem} />
              <DeletedBanner row={row} />
              {control.draft ? (
                <ProposalDraft
                  draft={control.draft}
                  control={control}
                  onSent={() => void proposals?.reload()}
                />
              ) : past === null ? (
                <Tabs
                  label="Parts of the entry"
                  tabs={tabs}
                  selectedKey={tab}
                  onSelectionChange={(id) => {
                    forget();
                    setTab(id);
                  }}
                  tools={<EntryTools row={row} undo={undo} draft={control} onClose={onClose} />}
                  className="flex-1"
                />
              ) : (
                <PastView {...ofHistory} revision={row.revision} past={past} onClose={leave} />
              )}
            </section>
          </ProposalsProvider>
        </CommentsOfEntry>
      </EvidenceTaskProvider>
      {task ? <EvidenceDialogs task={task} onClose={() => setTask(null)} /> : null}
    </EntryViewProvider>
  );
}
