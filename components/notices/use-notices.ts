"use client";

import { useCallback, useEffect, useState } from "react";
import { callAction } from "#lib/actions/call-action.ts";
import type { Notice } from "#lib/domain/notice.ts";

export type NoticesState = {
  /** Null until they are here. */
  notices: Notice[] | null;
  markRead: (ids: string[] | null) => void;
};

/** Somebody tells when there is something new; gives the function that stops it. */
export type OnNews = (listener: () => void) => () => void;

/**
 * One's own notices: read at first, when there is news, and when the page is looked at again. What
 * is marked as read is so at once; if that could not be saved it is unread again the next time.
 */
export function useNotices(onNews: OnNews | null): NoticesState {
  const [notices, setNotices] = useState<Notice[] | null>(null);
  const load = useCallback(async () => {
    const found = await fetchNotices();
    if (found) setNotices(found);
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
  return { notices, markRead };
}

async function fetchNotices(): Promise<Notice[] | null> {
  try {
    const response = await fetch("/api/notices");
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
