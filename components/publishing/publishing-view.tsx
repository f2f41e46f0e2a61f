"use client";

import { EditionList } from "./edition-list.tsx";
import { PlanLine } from "./plan-line.tsx";
import { PublishForm } from "./publish-form.tsx";
import { type PublicationOf, usePublication } from "./use-publication.ts";

export type PublishingViewProps = PublicationOf & {
  /** The address asked for something that an edition cannot be limited by. */
  isWider: boolean;
};

/** What was published and what waits; for owners also the way to the next edition. */
export function PublishingView({ isWider, ...given }: PublishingViewProps) {
  const { chronologyId, publishing } = given;
  const { plan, timeZone, mayPublish } = publishing;
  const made = usePublication(given);
  return (
    <>
      {plan ? (
        <section aria-label="Planned" className="mt-5 border-t border-rule py-3">
          <PlanLine {...{ plan, chronologyId, timeZone }} made={mayPublish ? made : null} />
        </section>
      ) : null}
      <EditionList {...{ chronologyId, publishing }} />
      {mayPublish ? <PublishForm {...{ ...given, isWider, made }} /> : null}
    </>
  );
}
