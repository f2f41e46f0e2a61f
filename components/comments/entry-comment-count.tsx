"use client";

import { joinClasses } from "#components/ui/class-names.ts";
import { useCommentCount } from "./comment-counts.tsx";
import { CommentIcon } from "./comment-icons.tsx";

/** On the card of an entry: its open threads, and whether there is anything unread in it. */
export function EntryCommentCount({ entryId }: { entryId: string }) {
  const count = useCommentCount(entryId);
  if (!count || (count.open === 0 && count.unread === 0)) return null;
  const words = [
    count.open === 1 ? "1 open thread" : `${count.open} open threads`,
    count.unread > 0 ? `${count.unread} unread` : null,
    count.mentions > 0 ? "you are mentioned" : null,
  ];
  const label = words.filter(Boolean).join(", ");
  return (
    <span
      role="img"
      aria-label={label}
      title={label}
      className={joinClasses(
        "inline-flex items-center gap-0.5 tabular",
        count.unread > 0 && "font-semibold text-accent",
      )}
    >
      <CommentIcon size={12} />
      {count.open}
      {count.mentions > 0 ? <span>@</span> : null}
    </span>
  );
}
