"use client";

import { Notice } from "#components/ui/notice.tsx";
import type { EntryRow } from "#lib/domain/entry.ts";
import { AskPurge } from "./ask-purge.tsx";
import { PendingPurge } from "./pending-purge.tsx";
import { usePurges } from "./purges-context.tsx";

/** Over a deleted entry, for owners of the team: whether it is to be removed for good. */
export function DeletedBanner({ row }: { row: EntryRow }) {
  const { mayPurge, hasSecondOwner, requests } = usePurges();
  if (row.deletedAt === null || !mayPurge) return null;
  const request = requests.find(({ entryId }) => entryId === row.id);
  return (
    <div className="px-5 pt-3">
      <Notice tone={request ? "differs" : "info"}>
        {request ? (
          <PendingPurge request={request} />
        ) : (
          <div className="flex flex-wrap items-center justify-between gap-2">
            <span>It is deleted, and can be restored.</span>
            {hasSecondOwner ? <AskPurge entryId={row.id} /> : <OneOwner />}
          </div>
        )}
      </Notice>
    </div>
  );
}

function OneOwner() {
  return (
    <span className="text-xs text-muted">
      To remove it for good two owners have to agree, and this team has one.
    </span>
  );
}
