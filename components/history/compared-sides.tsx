"use client";

import { ReaderInstant } from "#components/dates/reader-instant.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { sizeOf } from "#lib/domain/compare/change.ts";
import type { ComparedSide, Comparison } from "#lib/reads/versions.ts";
import { sizeWords } from "./size-words.ts";

/** Which two states these are, and how much is different. */
export function ComparedSides({
  comparison: { before, after, changes },
}: {
  comparison: Comparison;
}) {
  if (changes.length === 0)
    return <EmptyState title="No difference">Both say the same, word for word.</EmptyState>;
  return (
    <p className="text-xs text-muted">
      <Side side={before} />
      <Arrow />
      <Side side={after} />
      <span className="mt-0.5 block">
        <bdi>{sizeWords(sizeOf(changes))}</bdi>
      </span>
    </p>
  );
}

/** Points in the direction of reading. */
function Arrow() {
  return (
    <>
      <span aria-hidden className="mx-1.5 inline-block text-muted rtl:-scale-x-100">
        →
      </span>
      <span className="sr-only"> to </span>
    </>
  );
}

function Side({ side: { number, createdAt } }: { side: ComparedSide }) {
  if (createdAt === null) return "now";
  return (
    <>
      {number === null ? "As it stood on" : `Version ${number},`} <ReaderInstant iso={createdAt} />
    </>
  );
}
