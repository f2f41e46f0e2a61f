"use client";

import { Chip } from "#components/ui/chip.tsx";
import type { Agreement } from "#lib/domain/evidence.ts";

export type AgreementChipProps = {
  agreement: Agreement;
  /** Whether the value itself has a source; another's value may fit it and still not say it. */
  isCited: boolean;
};

/** How many sources agree with the value that is shown, and how many do not. */
export function AgreementChip({ agreement, isCited }: AgreementChipProps) {
  const { agree, differ, unsourced } = agreement;
  const isContested = differ + unsourced > 0;
  return (
    <>
      {isCited ? null : <Chip>no source</Chip>}
      {isContested ? (
        <Chip tone="differs">{describeDifference(agreement)}</Chip>
      ) : agree > 0 ? (
        <Chip>{describeAgreement(agree, isCited)}</Chip>
      ) : null}
    </>
  );
}

/** A source of another value that leaves room for this one fits it, and no more. */
function describeAgreement(agree: number, isCited: boolean): string {
  if (!isCited) return agree === 1 ? "1 source fits" : `${agree} sources fit`;
  return agree === 1 ? "1 source" : `${agree} sources agree`;
}

/** “1 source agrees, 1 differs”; “1 source agrees, 1 unsourced value differs”. */
export function describeDifference({ agree, differ, unsourced }: Agreement): string {
  return [
    countWords(agree, "source agrees", "sources agree"),
    countWords(
      differ,
      agree > 0 ? "differs" : "source differs",
      agree > 0 ? "differ" : "sources differ",
    ),
    countWords(unsourced, "unsourced value differs", "unsourced values differ"),
  ]
    .filter(Boolean)
    .join(", ");
}

const countWords = (count: number, one: string, many: string): string =>
  count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
