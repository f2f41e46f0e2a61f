"use client";

import { formatInstant } from "#components/editor/format-instant.ts";
import { joinClasses } from "#components/ui/class-names.ts";
import { describeNotice, explainNotice, type Notice, noticePath } from "#lib/domain/notice.ts";

/** One notice; leads to what it is about. */
export function NoticeLine({ notice, onOpen }: { notice: Notice; onOpen: () => void }) {
  const { kind, by, title, at, isRead } = notice;
  return (
    <li>
      <a
        href={noticePath(notice)}
        onClick={onOpen}
        className={joinClasses(
          "block rounded-md px-2 py-1.5 text-sm hover:bg-hover",
          isRead && "text-muted",
        )}
      >
        {isRead ? null : <span className="sr-only">Unread. </span>}
        <bdi className="font-medium">{by}</bdi> {describeNotice(kind)}{" "}
        <bdi className={joinClasses(!isRead && "font-medium")}>
          {title || (kind.startsWith("purge") ? "an entry" : "Untitled")}
        </bdi>
        {explainNotice(notice)}
        <time dateTime={at} className="block text-xs text-muted">
          {formatInstant(at)}
        </time>
      </a>
    </li>
  );
}
