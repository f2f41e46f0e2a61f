"use client";

import { useEffect, useMemo, useState } from "react";
import { useActors } from "#components/actors/use-actors.ts";
import { useStore } from "#components/workspace/use-store.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { FacetNames, Person } from "./facet-labels.ts";

/** What choices are called after; people are asked for when they are needed, by who may know them. */
export function useFacetNames(needsPeople: boolean): FacetNames {
  const { chronologyId, lanes, sources: store, rights } = useWorkspace();
  const [actors, sources] = [useActors(), useStore(store)];
  const [people, setPeople] = useState<Person[] | null>(null);
  const isAsked = needsPeople && rights.mayReadVersions;
  useEffect(() => {
    if (!isAsked) return;
    const controller = new AbortController();
    fetch(`/api/chronologies/${chronologyId}/editors`, { signal: controller.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then((found: Person[] | null) => found && setPeople(found))
      // Offline: names come when the panel is opened again.
      .catch(() => {});
    return () => controller.abort();
  }, [isAsked, chronologyId]);
  return useMemo(() => ({ lanes, actors, sources, people }), [lanes, actors, sources, people]);
}
