"use client";

import { createContext, useContext } from "react";

const Context = createContext<string | null>(null);

export const MapStyleProvider = Context.Provider;

/** Address of the style of a team's own tiles; null: the built-in one. */
export const useMapStyleUrl = (): string | null => useContext(Context);
