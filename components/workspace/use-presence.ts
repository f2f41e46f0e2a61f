"use client";

import { useEffect, useState } from "react";
import type { OpenDocument } from "#lib/collab/client/open-document.ts";
import type { Presence } from "#lib/collab/protocol.ts";

export type PersonHere = {
  id: string;
  name: string;
  colour: string;
  entryId: string | null;
  field: string | null;
};

/** Who has the chronology open and where they are; oneself, in this tab, left out. */
export function usePresence(opened: OpenDocument | null): PersonHere[] {
  const [people, setPeople] = useState<PersonHere[]>([]);
  useEffect(() => {
    const awareness = opened?.provider.awareness;
    if (!awareness) return;
    const read = () => setPeople(readPeople(awareness.getStates(), awareness.clientID));
    read();
    awareness.on("change", read);
    return () => {
      awareness.off("change", read);
      setPeople([]);
    };
  }, [opened]);
  return people;
}

function readPeople(states: Map<number, unknown>, ownClient: number): PersonHere[] {
  const people: PersonHere[] = [];
  for (const [client, state] of states) {
    const { user, at } = state as Partial<Presence>;
    if (client === ownClient || !user) continue;
    people.push({ ...user, entryId: at?.entryId ?? null, field: at?.field ?? null });
  }
  return people;
}

/** Tells the others where one is. */
export function useOwnPlace(opened: OpenDocument | null, entryId: string | null): void {
  useEffect(() => {
    opened?.provider.awareness?.setLocalStateField("at", { entryId, field: null });
  }, [opened, entryId]);
}

/** One avatar per person, however many tabs they have open. */
export function distinctPeople(people: readonly PersonHere[]): PersonHere[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
