"use client";

import { createContext, useContext } from "react";
import type { TimeWindow } from "#components/timeline/viewport.ts";
import type { OpenDocument } from "#lib/collab/client/open-document.ts";
import type { RowsStore } from "#lib/collab/client/rows-store.ts";
import type { CollabSession } from "#lib/collab/client/session.ts";
import type { Store } from "#lib/collab/client/store.ts";
import type { Actor } from "#lib/domain/actor.ts";
import type { Lane } from "#lib/domain/chronology.ts";
import type { View } from "#lib/domain/filter/address.ts";
import type { Source } from "#lib/domain/source.ts";

export type Me = { id: string; name: string; colour: string };

/** A wish to be brought to a part of an entry; `field` null: to its sources. */
export type FieldFocus = { entryId: string; field: string | null };

export type MiddleView = View;

export type Rights = {
  mayFollow: boolean;
  mayEdit: boolean;
  mayReadVersions: boolean;
  mayReadComments: boolean;
  mayComment: boolean;
  mayReadProposals: boolean;
  mayPropose: boolean;
  /** To accept or reject what others propose. */
  mayDecide: boolean;
  /** To take back what others said. */
  mayModerate: boolean;
  mayOpenLibrary: boolean;
};

/** What every part of the workspace shares. */
export type WorkspaceValue = {
  chronologyId: string;
  teamId: string;
  me: Me;
  rights: Rights;
  lanes: Lane[];
  /** Of the chronology, as it is now. */
  title: string;
  /** IANA zone by whose clock its times are shown. */
  timeZone: string;
  sources: Store<Source[]>;
  reloadSources: () => Promise<void>;
  /** Of the team, whom entries name. */
  actors: Store<Actor[]>;
  reloadActors: () => Promise<void>;
  rowsStore: RowsStore;
  /** Asks for the rows changed since the last one seen. */
  catchUp: () => Promise<void>;
  /** Null for readers, who have no socket. */
  session: CollabSession | null;
  /** The chronology's own document, which also carries presence. */
  chronologyDocument: OpenDocument | null;
  /** Where in an entry somebody asked to be brought. */
  fieldFocus: Store<FieldFocus | null>;
  /** What stands between list and entry. */
  middle: Store<MiddleView>;
  /** The stretch that the timeline shows, for the map's slider; null: the whole chronology. */
  timeWindow: Store<TimeWindow | null>;
  /** Ids of the entries picked for a common change, in table and timeline. */
  picked: Store<ReadonlySet<string>>;
};

const Context = createContext<WorkspaceValue | null>(null);

export const WorkspaceProvider = Context.Provider;

export function useWorkspace(): WorkspaceValue {
  const value = useContext(Context);
  if (!value) throw new Error("useWorkspace needs a WorkspaceProvider above it");
  return value;
}
