"use client";

import { Chip } from "#components/ui/chip.tsx";
import type { Agreement } from "#lib/domain/evidence.ts";

/** How many sources agree with the value that is shown, and how many do not. */
export function AgreementChip({ agreement }: { agreement: Agreement }) {
  const { agree, differ, unsourced } = agreement;
  if (differ + unsourced > 0) return <Chip tone="differs">{describeDifference(agreement)}</Chip>;
  if (agree === 0) return <Chip>no source</Chip>;
  return <Chip>{agree === 1 ? "1 source" : `${agree} sources agree`}</Chip>;
}

/** “1 source agrees, 1 differs”; “1 source agrees, 1 unsourced value differs”. */
export function describeDifference({ agree, differ, unsourced }: Agreement): string {
  const agreeing =
    agree === 0 ? "no source" : agree === 1 ? "1 source agrees" : `${agree} sources agree`;
  const differing = [
    differ === 0 ? "" : differ === 1 ? "1 differs" : `${differ} differ`,
    unsourced === 0
      ? ""
      : unsourced === 1
        ? "1 unsourced value differs"
        : `${unsourced} unsourced values differ`,
  ].filter(Boolean);
  return [agreeing, ...differing].join(", ");
}
