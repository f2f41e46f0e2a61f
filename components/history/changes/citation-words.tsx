"use client";

import type { Citation } from "#lib/domain/assertion.ts";
import { useChangeNames } from "./change-context.ts";

/** Which source is cited, and where in it. */
export function CitationWords({ citation }: { citation: Citation }) {
  const { sourceById } = useChangeNames();
  const source = sourceById.get(citation.sourceId);
  const name = source?.publisher || source?.title || "A source that is not in the library";
  return (
    <span title={source?.title}>
      Source: <bdi>{name}</bdi>
      {citation.locator ? (
        <>
          , <bdi>{citation.locator}</bdi>
        </>
      ) : null}
    </span>
  );
}
