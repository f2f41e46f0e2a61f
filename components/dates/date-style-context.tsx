"use client";

import { createContext, useContext } from "react";
import { DEFAULT_PREFERENCES, type Preferences } from "#lib/domain/preferences.ts";

const Context = createContext<Preferences>(DEFAULT_PREFERENCES);

export const DateStyleProvider = Context.Provider;

/** The calendar and language in which whoever looks reads dates. */
export const useDateStyle = (): Preferences => useContext(Context);
