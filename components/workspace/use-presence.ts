"use client";

import { useEffect, useState } from "react";
import type { OpenDocument } from "#lib/collab/client/open-document.ts";
import { createStore, type Store } from "#lib/collab/client/store.ts";
import type { Presence } from "#lib/collab/protocol.ts";

export type PersonHere = {
  id: string;
  name: string;
  colour: string;
  entryId: string | null;
  field: string | null;
};

/**
 * Who else has the chronology open and where they are. Oneself is left out by person, not by tab:
 * a second tab is nobody else. A store, so that a step somebody takes renders only what shows it.
 */
export function usePresence(opened: OpenDocument | null, ownId: string): Store<PersonHere[]> {
  const [people] = useState(() => createStore<PersonHere[]>([]));
  useEffect(() => {
    const awareness = opened?.provider.awareness;
    if (!awareness) return;
    const read = () => people.set(readPeople(awareness.getStates(), ownId));
    read();
    awareness.on("change", read);
    return () => {
      awareness.off("change", read);
      people.set([]);
    };
  }, [opened, ownId, people]);
  return people;
}

function readPeople(states: Map<number, unknown>, ownId: string): PersonHere[] {
  const people: PersonHere[] = [];
  for (const state of states.values()) {
    const { user, at } = state as Partial<Presence>;
    if (!user || user.id === ownId) continue;
    // Our own state before the server has put a person into it has no id.
    if (typeof user.id !== "string") continue;
    people.push({ ...user, entryId: at?.entryId ?? null, field: at?.field ?? null });
  }
  return people;
}

/** Tells the others where one is; within the entry, its parts tell the field. */
export function useOwnPlace(opened: OpenDocument | null, entryId: string | null): void {
  useEffect(() => {
    opened?.provider.awareness?.setLocalStateField("at", { entryId, field: null });
  }, [opened, entryId]);
}

/** One of each person, however many tabs they have open. */
export function distinctPeople<P extends { id: string }>(people: readonly P[]): P[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
