"use client";

import type { ReactNode } from "react";
import { findNamed } from "#lib/domain/actor.ts";
import type { NamedValue } from "#lib/domain/assertion.ts";
import { useActor, useActors } from "./use-actors.ts";

export type ActorTieProps = { value: NamedValue; onChange: (value: NamedValue) => void };

/** Says which actor a name means, and takes it back or proposes it: a name can mislead. */
export function ActorTie({ value, onChange }: ActorTieProps) {
  const tied = useActor(value.actorId);
  const namesake = findNamed(useActors(), value.name);
  const tie = (actorId: string | null) => onChange({ ...value, actorId });
  return (
    <div role="status" className="min-h-5 text-xs text-muted">
      {tied ? (
        <Line action="Not this one" onAction={() => tie(null)}>
          Means <bdi className="font-medium text-ink">{tied.name}</bdi>
        </Line>
      ) : namesake ? (
        <Line action="It does" onAction={() => tie(namesake.id)}>
          May mean <bdi className="font-medium text-ink">{namesake.name}</bdi>
        </Line>
      ) : null}
    </div>
  );
}

type LineProps = { children: ReactNode; action: string; onAction: () => void };

function Line({ children, action, onAction }: LineProps) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-1.5">
      <span className="min-w-0 wrap-anywhere">{children}</span>
      <button type="button" onClick={onAction} className="link pointer-coarse:min-h-8">
        {action}
      </button>
    </span>
  );
}
