"use client";

import { createContext, useContext } from "react";
import { distinctPeople, type PersonHere } from "./use-presence.ts";

const Context = createContext<readonly PersonHere[]>([]);

/** Apart from the workspace's own context: it changes with every step that anybody takes. */
export const PeopleHereProvider = Context.Provider;

/** Who else has this entry open. */
export function usePeopleHere(entryId: string): PersonHere[] {
  const people = useContext(Context);
  return distinctPeople(people.filter((person) => person.entryId === entryId));
}
