"use client";

import { useEffect, useState } from "react";
import type { LibraryPublisher } from "#lib/reads/library.ts";
import { fetchLibrary, type LibraryQuery } from "./fetch-library.ts";

/** The team's publishers; empty until they are there, and where they could not be read. */
export function usePublishers(scope: LibraryQuery): LibraryPublisher[] {
  const [publishers, setPublishers] = useState<LibraryPublisher[]>([]);
  const { teamId, chronologyId } = scope;
  useEffect(() => {
    const stop = new AbortController();
    fetchLibrary<LibraryPublisher[]>("publishers", { teamId, chronologyId }, {}, stop.signal)
      .then(setPublishers)
      .catch(() => {});
    return () => stop.abort();
  }, [teamId, chronologyId]);
  return publishers;
}
