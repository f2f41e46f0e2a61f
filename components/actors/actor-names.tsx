"use client";

import { Fragment } from "react";
import { otherNames } from "#lib/domain/actor.ts";
import type { Assertion } from "#lib/domain/assertion.ts";
import { useActor } from "./use-actors.ts";

/** The rest is on the page of the team's actors. */
const MOST = 6;

/** Below a value that names an actor: its own name and the others by which it is known. */
export function ActorNames({ assertion: { value } }: { assertion: Assertion }) {
  const named = value && "actorId" in value ? value : null;
  const actor = useActor(named?.actorId ?? null);
  if (!named || !actor) return null;
  const names = otherNames(actor, named.name);
  if (names.length === 0) return null;
  const more = names.slice(MOST);
  return (
    <p className="mt-0.5 text-xs text-muted wrap-anywhere">
      <span className="sr-only">Also called </span>
      {names.slice(0, MOST).map((name, index) => (
        <Fragment key={name}>
          {index > 0 ? ", " : null}
          <bdi className="inline-block max-w-full">{name}</bdi>
        </Fragment>
      ))}
      {more.length > 0 ? <span title={more.join(", ")}> and {more.length} more</span> : null}
    </p>
  );
}
