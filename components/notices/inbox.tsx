"use client";

import { Button as AriaButton } from "react-aria-components";
import { Button } from "#components/ui/button.tsx";
import { InboxIcon } from "#components/ui/icons.tsx";
import { Popover } from "#components/ui/popover.tsx";
import { InvitationLine } from "./invitation-line.tsx";
import { NoticeLine } from "./notice-line.tsx";
import { type OnNews, useNotices } from "./use-notices.ts";

/** What one is to know of, behind a button that says how much of it is new. */
export function Inbox({ onNews = null }: { onNews?: OnNews | null }) {
  const { notices, markRead, invitations, accept } = useNotices(onNews);
  const unread = (notices?.filter(({ isRead }) => !isRead).length ?? 0) + invitations.length;
  return (
    <Popover
      label="Notices"
      placement="bottom end"
      className="w-88"
      trigger={
        <AriaButton
          aria-label={unread === 0 ? "Notices" : `Notices: ${unread} unread`}
          isDisabled={notices === null}
          className="relative flex size-8 cursor-default items-center justify-center rounded-md text-muted data-hovered:bg-hover data-hovered:text-ink"
        >
          <InboxIcon />
          {unread > 0 ? (
            <span
              aria-hidden="true"
              className="tabular absolute -end-0.5 -top-0.5 min-w-4 rounded-full bg-accent px-1 text-center text-2xs font-semibold text-on-accent"
            >
              {unread > 99 ? "99+" : unread}
            </span>
          ) : null}
        </AriaButton>
      }
    >
      {(close) => (
        <>
          <header className="flex items-center justify-between gap-2 pb-1">
            <h3 className="font-serif text-lg font-semibold">Notices</h3>
            {unread > 0 ? (
              <Button size="sm" variant="quiet" onPress={() => markRead(null)}>
                Mark all as read
              </Button>
            ) : null}
          </header>
          {invitations.length > 0 ? (
            <ul aria-label="Invitations" className="-mx-1 border-b border-rule-soft pb-1">
              {invitations.map((invitation) => (
                <InvitationLine
                  key={invitation.id}
                  invitation={invitation}
                  onAccept={() => accept(invitation)}
                />
              ))}
            </ul>
          ) : null}
          {notices === null || notices.length === 0 ? (
            <p className="text-sm text-muted">
              {notices === null
                ? "Reading…"
                : "Nothing yet. Reviews, replies and mentions come here."}
            </p>
          ) : (
            <ul className="-mx-1 max-h-96 overflow-auto">
              {notices.map((notice) => (
                <NoticeLine
                  key={notice.id}
                  notice={notice}
                  onOpen={() => {
                    markRead([notice.id]);
                    close();
                  }}
                />
              ))}
            </ul>
          )}
        </>
      )}
    </Popover>
  );
}
