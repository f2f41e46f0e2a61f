"use client";

import { useStore } from "#components/workspace/use-store.ts";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import type { Actor } from "#lib/domain/actor.ts";

/** The team's actors, as they are now. */
export const useActors = (): Actor[] => useStore(useWorkspace().actors);

/** The actor with this id; null for none, and for one that has not reached this browser. */
export function useActor(id: string | null): Actor | null {
  const actors = useActors();
  return id === null ? null : (actors.find((actor) => actor.id === id) ?? null);
}
