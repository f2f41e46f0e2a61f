"use client";

import { ComparisonView } from "./comparison-view.tsx";
import type { Past } from "./past.ts";
import { VersionView } from "./version-view.tsx";

export type PastViewProps = {
  entryId: string;
  past: Past;
  revision: number;
  isReadOnly: boolean;
  onOpen: (past: Past) => void;
  onClose: () => void;
};

/** A part of an entry's past, in the place of the entry. */
export function PastView({ past, revision, ...props }: PastViewProps) {
  return past.show === "version" ? (
    <VersionView {...props} number={past.number} />
  ) : (
    <ComparisonView {...props} revision={revision} from={past.from} to={past.to} />
  );
}
