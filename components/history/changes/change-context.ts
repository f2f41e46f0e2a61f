"use client";

import { createContext, useContext } from "react";
import type { Lane } from "#lib/domain/chronology.ts";
import type { Source } from "#lib/domain/source.ts";

/** What changes are named by: lanes and sources have names that an entry does not hold. */
export type ChangeNames = { lanes: readonly Lane[]; sourceById: ReadonlyMap<string, Source> };

const Context = createContext<ChangeNames>({ lanes: [], sourceById: new Map() });

export const ChangeNamesProvider = Context.Provider;

export const useChangeNames = (): ChangeNames => useContext(Context);
