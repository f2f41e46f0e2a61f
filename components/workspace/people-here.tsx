"use client";

import { createContext, useContext } from "react";
import { createStore, type Store } from "#lib/collab/client/store.ts";
import { distinctPeople, type PersonHere } from "./use-presence.ts";
import { useSelectedFrom } from "./use-selected-from.ts";

const Context = createContext<Store<PersonHere[]>>(createStore<PersonHere[]>([]));

/** Apart from the workspace's own context: it changes with every step that anybody takes. */
export const PeopleHereProvider = Context.Provider;

export type Person = Pick<PersonHere, "id" | "name" | "colour">;

/** Everybody else in the chronology. */
export function usePeople(): Person[] {
  return useSelectedFrom(useContext(Context), (people) => distinctPeople(people.map(personOf)));
}

/** Who else has this entry open. */
export function usePeopleHere(entryId: string): Person[] {
  return useSelectedFrom(useContext(Context), (people) =>
    distinctPeople(people.filter((person) => person.entryId === entryId).map(personOf)),
  );
}

/** Who else is in this field of the entry. */
export function usePeopleAt(entryId: string | null, field: string | undefined): Person[] {
  return useSelectedFrom(useContext(Context), (people) => {
    if (!entryId || !field) return [];
    const there = people.filter((each) => each.entryId === entryId && each.field === field);
    return distinctPeople(there.map(personOf));
  });
}

/** Which entries others have open, each with the person's colour. */
export function usePresenceMarks(): { name: string; colour: string; entryId: string }[] {
  return useSelectedFrom(useContext(Context), (people) =>
    distinctPeople(people.filter((person) => person.entryId !== null)).map(
      ({ name, colour, entryId }) => ({ name, colour, entryId: entryId ?? "" }),
    ),
  );
}

function personOf({ id, name, colour }: PersonHere): Person {
  return { id, name, colour };
}
