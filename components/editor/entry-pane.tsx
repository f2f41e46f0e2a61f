"use client";

import { useMemo, useState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import { useDocument } from "#components/workspace/use-document.ts";
import { useStore } from "#components/workspace/use-store.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { createEntryEdits } from "#lib/collab/client/entry-edits.ts";
import { formatDocumentName } from "#lib/collab/protocol.ts";
import { numberSources } from "#lib/domain/citation-numbers.ts";
import type { EntryRow } from "#lib/domain/entry.ts";
import { CiteDialog } from "./cite-dialog.tsx";
import { EntrySheet } from "./entry-sheet.tsx";
import { EntryTools } from "./entry-tools.tsx";
import { EntryViewProvider } from "./entry-view-context.tsx";
import { HistoryTab } from "./history-tab.tsx";
import { Narrative } from "./narrative.tsx";
import { PaneSkeleton } from "./pane-skeleton.tsx";
import { SourcesTab } from "./sources-tab.tsx";
import { useEntryFacts } from "./use-entry-facts.ts";
import { useEntryUndo } from "./use-entry-undo.ts";
import { useProjectedEntry } from "./use-projected-entry.ts";
import { VersionView } from "./version-view.tsx";

export type EntryPaneProps = { row: EntryRow; onClose: () => void };

/**
 * One entry: its facts, narrative, sources and versions. Until its document is synced, and for
 * those who only read, it shows what was last projected.
 */
export function EntryPane({ row, onClose }: EntryPaneProps) {
  const { session, rights, sources } = useWorkspace();
  const name = formatDocumentName({ kind: "entry", id: row.id, epoch: row.epoch });
  const { opened, state } = useDocument(session, name);
  const [tab, setTab] = useState("entry");
  const [citing, setCiting] = useState<{ assertionId: string | null } | null>(null);
  const [version, setVersion] = useState<number | null>(null);
  const live = useEntryFacts(opened, state.isSynced);
  const projected = useProjectedEntry(row, live === null);
  const facts = live ?? projected;
  const mayEdit = rights.mayEdit && live !== null && !state.isReadOnly && row.deletedAt === null;
  const edits = useMemo(
    () => (opened && mayEdit ? createEntryEdits(opened.doc) : null),
    [opened, mayEdit],
  );
  const undo = useEntryUndo(opened, mayEdit);
  const library = useStore(sources);
  const sourceById = useMemo(() => new Map(library.map((each) => [each.id, each])), [library]);
  const numbers = useMemo(() => numberSources(facts?.citations ?? []), [facts]);

  if (!facts) return <PaneSkeleton onClose={onClose} />;
  const view = {
    ...{ facts, edits, numbers, sourceById },
    showSources: () => setTab("sources"),
    startCiting: (assertionId: string | null) => setCiting({ assertionId }),
  };
  const narrative = (
    <Narrative
      opened={live ? opened : null}
      undo={undo}
      isEditable={mayEdit}
      projected={projected}
    />
  );
  const tabs = [
    { id: "entry", label: "Entry", content: <EntrySheet row={row} narrative={narrative} /> },
    { id: "sources", label: "Sources", count: numbers.size, content: <SourcesTab /> },
    ...(rights.mayReadVersions
      ? [
          {
            ...{ id: "history", label: "History" },
            content: <HistoryTab entryId={row.id} onOpen={setVersion} />,
          },
        ]
      : []),
  ];
  return (
    <EntryViewProvider value={view}>
      <section
        aria-label="Entry"
        className="group/entry flex h-full min-h-0 flex-col"
        {...undo.keys}
      >
        <Problem problem={state.problem} />
        {version === null ? (
          <Tabs
            label="Parts of the entry"
            tabs={tabs}
            selectedKey={tab}
            onSelectionChange={setTab}
            tools={<EntryTools row={row} undo={undo} onClose={onClose} />}
            className="flex-1"
          />
        ) : (
          <VersionView entryId={row.id} number={version} onClose={() => setVersion(null)} />
        )}
      </section>
      {citing && edits ? (
        <CiteDialog
          edits={edits}
          assertion={facts.assertions.find(({ id }) => id === citing.assertionId) ?? null}
          onClose={() => setCiting(null)}
        />
      ) : null}
    </EntryViewProvider>
  );
}

/** What happened, what was kept, and what to do. */
function Problem({ problem }: { problem: string | null }) {
  const text = problem ? PROBLEMS[problem] : undefined;
  if (!text) return null;
  return (
    <div className="px-5 pt-3">
      <Notice tone="error">{text}</Notice>
    </div>
  );
}

const PROBLEMS: Record<string, string> = {
  cannot_save:
    "The server cannot save at the moment. What you typed is kept in this tab and is sent again by itself; keep the tab open.",
  revoked:
    "You may no longer change this entry. What was not saved is still shown here: copy it before you leave, and ask an owner of the team.",
  not_found: "You may no longer open this entry. Ask an owner of the team.",
  schema_outdated:
    "A newer version of Sourceline is in use. Copy what is not saved and load this page again.",
  stale_epoch: "This entry was restored meanwhile. Load the page again to go on with it.",
  document_full:
    "This entry is as large as an entry can be. Your last change is only in this tab: copy it, and continue in a second entry.",
  too_large: "The last change was too large to be saved. Copy it and add it in parts.",
  bad_update: "The last change was refused. Copy what is not saved and load this page again.",
  foreign_client: "The last change was refused. Copy what is not saved and load this page again.",
};
