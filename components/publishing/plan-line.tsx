"use client";

import { Button } from "#components/ui/button.tsx";
import { Chip } from "#components/ui/chip.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PLAN_FAILURE_WORDS } from "#lib/domain/edition/plan.ts";
import type { Publishing } from "#lib/reads/editions.ts";
import { TwoClocks } from "./two-clocks.tsx";
import type { Publication } from "./use-publication.ts";

type Plan = NonNullable<Publishing["plan"]>;

export type PlanLineProps = {
  plan: Plan;
  chronologyId: string;
  timeZone: string;
  /** Null for who may not publish. */
  made: Pick<Publication, "cancel" | "takeUp" | "isBusy"> | null;
};

/** The edition that waits for its time, or that could not be published when it came. */
export function PlanLine({ plan, chronologyId, timeZone, made }: PlanLineProps) {
  const { number, publishAt, count, by, state, changedCount, revision } = plan;
  return (
    <div className="flex flex-col gap-2">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
        <span className="font-semibold">Edition {number}</span>
        {state === "waiting" ? (
          <Chip tone="accent">planned</Chip>
        ) : (
          <Chip tone="danger">not published</Chip>
        )}
        <span>
          {state === "waiting" ? "for" : "planned for"}{" "}
          <TwoClocks iso={publishAt} timeZone={timeZone} />
        </span>
        <span className="text-muted">{count === 1 ? "1 entry" : `${count} entries`}</span>
        <span className="text-muted">
          by <bdi>{by}</bdi>
        </span>
        {made ? <PlanButtons plan={plan} {...made} /> : null}
      </p>
      {state === "failed" ? <Failure {...{ plan, chronologyId }} /> : null}
      {state === "waiting" && changedCount > 0 ? (
        <Notice tone="differs">
          {`The plan is of revision ${revision}; ${changedCount === 1 ? "1 entry" : `${changedCount} entries`} changed since, and will not be published so. Plan anew to take the changes in.`}
        </Notice>
      ) : null}
    </div>
  );
}

function PlanButtons({
  plan,
  cancel,
  takeUp,
  isBusy,
}: { plan: Plan } & NonNullable<PlanLineProps["made"]>) {
  const isWaiting = plan.state === "waiting";
  return (
    <span className="flex gap-1">
      {plan.decisions ? (
        <Button size="sm" variant="quiet" isDisabled={isBusy} onPress={takeUp}>
          {isWaiting ? "Change…" : "Plan anew…"}
        </Button>
      ) : null}
      {isWaiting ? (
        <Button size="sm" variant="quiet" isDisabled={isBusy} onPress={() => void cancel()}>
          Cancel the plan
        </Button>
      ) : null}
    </span>
  );
}

function Failure({ plan, chronologyId }: Pick<PlanLineProps, "plan" | "chronologyId">) {
  const { failure, obstacle } = plan;
  if (!failure) return null;
  return (
    <Notice tone="error">
      It was not published: {PLAN_FAILURE_WORDS[failure]}{" "}
      {obstacle ? (
        <a
          dir="auto"
          className="link"
          href={`/chronologies/${chronologyId}?entry=${obstacle.entryId}`}
        >
          {obstacle.title || "Untitled"}
        </a>
      ) : null}
    </Notice>
  );
}
