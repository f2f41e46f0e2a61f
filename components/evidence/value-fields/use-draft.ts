"use client";

import { useEffect, useRef, useState } from "react";
import type { Result } from "#lib/domain/result.ts";

/** A draft of a value, read anew at each change; tells `onRead` what it makes of it. */
export function useDraft<D, V>(
  begin: () => D,
  read: (draft: D) => Result<V>,
  onRead: (read: Result<V>) => void,
) {
  const [draft, setDraft] = useState(begin);
  const latest = useRef({ read, onRead });
  latest.current = { read, onRead };
  useEffect(() => latest.current.onRead(latest.current.read(draft)), [draft]);
  const change = (part: Partial<D>) => setDraft((now) => ({ ...now, ...part }));
  return [draft, change] as const;
}
