"use client";

import { ComparisonView } from "./comparison-view.tsx";
import type { Past } from "./past.ts";
import { VersionView } from "./version-view.tsx";

export type PastViewProps = {
  entryId: string;
  past: Past;
  isReadOnly: boolean;
  onOpen: (past: Past) => void;
  onClose: () => void;
};

/** A part of an entry's past, in the place of the entry. */
export function PastView({ past, ...props }: PastViewProps) {
  return past.show === "version" ? (
    <VersionView {...props} number={past.number} />
  ) : (
    <ComparisonView {...props} from={past.from} to={past.to} />
  );
}
