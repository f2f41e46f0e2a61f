"use client";

import { useCallback, useEffect, useState } from "react";

const PARAMETER = "entry";

/** The selected entry, kept in the address so that a link opens it. */
export function useSelectedEntry(initial: string | null) {
  const [selectedId, setSelectedId] = useState(initial);
  useEffect(() => {
    const read = () => setSelectedId(new URL(location.href).searchParams.get(PARAMETER));
    window.addEventListener("popstate", read);
    return () => window.removeEventListener("popstate", read);
  }, []);
  const select = useCallback((id: string | null) => {
    setSelectedId(id);
    const url = new URL(location.href);
    if (id) url.searchParams.set(PARAMETER, id);
    else url.searchParams.delete(PARAMETER);
    window.history.replaceState(null, "", url);
  }, []);
  return { selectedId, select };
}
