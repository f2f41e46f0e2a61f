"use client";

import { useEffect, useMemo, useState } from "react";
import { useWorkspace } from "#components/workspace/workspace-context.tsx";
import { nameHandles } from "#lib/domain/comments/body.ts";
import type { CommentPerson } from "#lib/domain/comments/thread.ts";

export type NamedPerson = CommentPerson & { handle: string };

/** Whom a comment here can mention; read when a field to write in opens. */
export function useCommentPeople(): readonly NamedPerson[] {
  const { chronologyId } = useWorkspace();
  const [people, setPeople] = useState<CommentPerson[]>([]);
  useEffect(() => {
    const request = new AbortController();
    fetch(`/api/chronologies/${chronologyId}/comment-people`, { signal: request.signal })
      .then((response) => (response.ok ? response.json() : []))
      .then(setPeople)
      // Without it one writes without mentions.
      .catch(() => {});
    return () => request.abort();
  }, [chronologyId]);
  return useMemo(() => nameHandles(people), [people]);
}
