"use client";

import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Source } from "#lib/domain/source.ts";
import { formatIsolated } from "./format-isolated.ts";

export type SimilarNoticeProps = { similar: Source[]; onUse: (id: string) => void };

/** A source that is in the library already is offered in place of a second one. */
export function SimilarNotice({ similar, onUse }: SimilarNoticeProps) {
  if (similar.length === 0) return null;
  return (
    <Notice tone="differs">
      <p>In the library there is already:</p>
      <ul className="mt-1 flex flex-col gap-1.5">
        {similar.map((source) => (
          <li key={source.id} className="flex items-start gap-3">
            <span dir="auto" className="min-w-0 flex-1 font-serif wrap-anywhere">
              {formatIsolated(source)}
            </span>
            <Button
              size="sm"
              onPress={() => onUse(source.id)}
              aria-label={`Use this one: ${source.title}`}
            >
              Use this one
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
