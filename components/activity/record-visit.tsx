"use client";

import { useRecordVisit } from "#components/workspace/use-record-visit.ts";

/** Looking at the activity is a visit too. */
export function RecordVisit({ chronologyId }: { chronologyId: string }) {
  useRecordVisit(chronologyId, true);
  return null;
}
