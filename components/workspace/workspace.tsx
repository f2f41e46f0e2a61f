"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { CommentCountsProvider } from "#components/comments/comment-counts.tsx";
import { PurgesProvider } from "#components/purge/purges-context.tsx";
import type { TimeWindow } from "#components/timeline/viewport.ts";
import { ToastRegion } from "#components/ui/toast.tsx";
import { createRowsStore } from "#lib/collab/client/rows-store.ts";
import { createStore } from "#lib/collab/client/store.ts";
import { formatDocumentName } from "#lib/collab/protocol.ts";
import type { Source } from "#lib/domain/source.ts";
import type { WorkspaceAddress } from "#lib/http/workspace-address.ts";
import type { Workspace as WorkspaceData } from "#lib/reads/chronologies.ts";
import { CopyUnsaved, NoAccess } from "./no-access.tsx";
import { PeopleHereProvider } from "./people-here.tsx";
import { useCollabSession } from "./use-collab-session.ts";
import { useDocument } from "./use-document.ts";
import { useLiveActors } from "./use-live-actors.ts";
import { useLiveChronology } from "./use-live-chronology.ts";
import { useLiveRows } from "./use-live-rows.ts";
import { usePresence } from "./use-presence.ts";
import { useRecordVisit } from "./use-record-visit.ts";
import { useShutOut } from "./use-shut-out.ts";
import { useViewAddress } from "./use-view-address.ts";
import {
  type FieldFocus,
  type Me,
  type MiddleView,
  WorkspaceProvider,
  type WorkspaceValue,
} from "./workspace-context.tsx";
import { WorkspaceHeader } from "./workspace-header.tsx";
import { WorkspacePanes } from "./workspace-panes.tsx";

export type WorkspaceProps = { data: WorkspaceData; me: Me; initial: WorkspaceAddress };

const NOTHING_PICKED: ReadonlySet<string> = new Set();

/** One chronology, open: everything in it follows the others live. */
export function Workspace({ data, me, initial }: WorkspaceProps) {
  const { chronology, rights } = data;
  const [rowsStore] = useState(() => createRowsStore({ ...chronology, ...data }));
  const [sources] = useState(() => createStore<Source[]>(data.sources ?? []));
  const [fieldFocus] = useState(() => createStore<FieldFocus | null>(null));
  const [middle] = useState(() => createStore<MiddleView>(initial.view));
  const [timeWindow] = useState(() => createStore<TimeWindow | null>(null));
  const [picked] = useState(() => createStore<ReadonlySet<string>>(NOTHING_PICKED));
  useViewAddress(middle);
  const session = useCollabSession(chronology.id, rights.mayFollow);
  const name = formatDocumentName({ kind: "chronology", ...chronology });
  const { opened, state } = useDocument(session, name);
  const live = useLiveChronology(opened, state.isSynced, chronology);
  const people = usePresence(opened, me.id);
  const shutOut = useShutOut(session);
  useRecordVisit(chronology.id, rights.mayReadVersions);
  const reloadSources = useCallback(async () => {
    const response = await fetch(`/api/chronologies/${chronology.id}/sources`);
    if (response.ok) sources.set(await response.json());
  }, [chronology.id, sources]);
  useEffect(() => {
    if (data.sources === null) void reloadSources();
  }, [data.sources, reloadSources]);
  const catchUp = useLiveRows({
    ...{ chronologyId: chronology.id, store: rowsStore, document: opened },
    ...{ isSynced: state.isSynced, onSources: reloadSources },
  });
  const teamActors = useLiveActors({
    ...{ chronologyId: chronology.id, initial: data.actors },
    ...{ document: opened, isSynced: state.isSynced },
  });
  const lanes = useStable(live.lanes);
  const { title, timeZone } = live;
  const isReadOnly = rights.mayEdit && state.isSynced && state.isReadOnly;
  const mayEdit = rights.mayEdit && !isReadOnly;
  const value = useMemo<WorkspaceValue>(
    () => ({
      ...{ chronologyId: chronology.id, teamId: chronology.teamId, me, lanes, sources },
      ...{ title, timeZone },
      ...teamActors,
      ...{
        rights: { ...rights, mayEdit },
        reloadSources,
        rowsStore,
        catchUp,
        session,
        ...{ fieldFocus, middle, timeWindow, picked },
      },
      chronologyDocument: state.isSynced ? opened : null,
    }),
    [
      chronology,
      me,
      rights,
      mayEdit,
      lanes,
      title,
      timeZone,
      sources,
      reloadSources,
      teamActors,
      rowsStore,
      catchUp,
      session,
      fieldFocus,
      middle,
      timeWindow,
      picked,
      opened,
      state.isSynced,
    ],
  );
  return (
    <WorkspaceProvider value={value}>
      <PeopleHereProvider value={people}>
        <div className="flex h-dvh flex-col overflow-hidden bg-panel">
          <WorkspaceHeader
            {...{ chronology: live, isArchived: chronology.isArchived, isReadOnly }}
            isShutOut={shutOut !== null}
          />
          {shutOut === "unsaved" ? <CopyUnsaved /> : null}
          {shutOut === "saved" ? (
            <NoAccess />
          ) : (
            <CommentCountsProvider>
              <PurgesProvider>
                <WorkspacePanes eras={live.eras} presenceDocument={opened} initial={initial} />
              </PurgesProvider>
            </CommentCountsProvider>
          )}
        </div>
        <ToastRegion />
      </PeopleHereProvider>
    </WorkspaceProvider>
  );
}

/** The same array for the same content: the timeline builds its model anew for a new one. */
export function useStable<T>(value: T): T {
  const [kept, setKept] = useState(value);
  if (kept !== value && JSON.stringify(kept) !== JSON.stringify(value)) {
    setKept(value);
    return value;
  }
  return kept;
}
