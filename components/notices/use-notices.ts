"use client";

import { useCallback, useEffect, useState } from "react";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import type { Notice, OwnInvitation } from "#lib/domain/notice.ts";
import { presentError } from "#lib/errors.ts";

export type NoticesState = {
  /** Null until they are here. */
  notices: Notice[] | null;
  markRead: (ids: string[] | null) => void;
  /** To one's own address, and not accepted yet. */
  invitations: OwnInvitation[];
  accept: (invitation: OwnInvitation) => void;
};

/** Somebody tells when there is something new; gives the function that stops it. */
export type OnNews = (listener: () => void) => () => void;

/**
 * One's own notices: read at first, when there is news, and when the page is looked at again. What
 * is marked as read is so at once; if that could not be saved it is unread again the next time.
 */
export function useNotices(onNews: OnNews | null): NoticesState {
  const [notices, setNotices] = useState<Notice[] | null>(null);
  const [invitations, setInvitations] = useState<OwnInvitation[]>([]);
  const load = useCallback(async () => {
    const [found, invited] = await Promise.all([
      fetchOwn<Notice>("/api/notices"),
      fetchOwn<OwnInvitation>("/api/invitations"),
    ]);
    if (found) setNotices(found);
    if (invited) setInvitations(invited);
  }, []);
  useEffect(() => {
    void load();
    const look = () => {
      if (document.visibilityState === "visible") void load();
    };
    document.addEventListener("visibilitychange", look);
    const leave = onNews?.(() => void load());
    return () => {
      document.removeEventListener("visibilitychange", look);
      leave?.();
    };
  }, [load, onNews]);

  const markRead = useCallback((ids: string[] | null) => {
    const isMeant = ({ id }: Notice) => ids === null || ids.includes(id);
    setNotices((before) =>
      (before ?? []).map((each) => (isMeant(each) ? { ...each, isRead: true } : each)),
    );
    callAction("notice.markRead", { ids }).catch(() => {});
  }, []);
  const accept = useCallback(({ id, to }: OwnInvitation) => {
    callAction("invitation.acceptOwn", { id }).then(
      () => notify({ text: `You are in “${to}” now.`, tone: "verified" }),
      (error) => notify({ text: presentError(error).message, tone: "danger" }),
    );
    setInvitations((before) => before.filter((each) => each.id !== id));
  }, []);
  return { notices, markRead, invitations, accept };
}

async function fetchOwn<T>(address: string): Promise<T[] | null> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
