"use client";

import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

/** Says that something may be in the library twice, and leads to it. */
export function DuplicateNotice({ count, onShow }: { count: number; onShow: () => void }) {
  if (count === 0) return null;
  const what = count === 1 ? "One source may be" : `${count} sources may be`;
  return (
    <div className="mt-4">
      <Notice tone="differs">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="flex-1">{what} in the library more than once.</span>
          <Button size="sm" onPress={onShow}>
            Look at them
          </Button>
        </div>
      </Notice>
    </div>
  );
}
