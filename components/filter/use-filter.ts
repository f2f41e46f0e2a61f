"use client";

import { useEffect, useState } from "react";
import { decodeFilter, writeFilter } from "#lib/domain/filter/address.ts";
import type { EntryFilter } from "#lib/domain/filter/entry-filter.ts";

/** Milliseconds after the last key: browsers refuse an address that changes with every one. */
const SETTLED = 150;

/** The filter, kept in the address so that a link opens the same. */
export function useFilter(initial: EntryFilter) {
  const [filter, setFilter] = useState(initial);
  useEffect(() => {
    const read = () => setFilter(decodeFilter(new URL(location.href).searchParams));
    window.addEventListener("popstate", read);
    return () => window.removeEventListener("popstate", read);
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      const url = new URL(location.href);
      writeFilter(url.searchParams, filter);
      if (url.href !== location.href) window.history.replaceState(null, "", url);
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [filter]);
  return [filter, setFilter] as const;
}
