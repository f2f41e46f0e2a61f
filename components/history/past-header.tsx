"use client";

import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";

export type PastHeaderProps = { title: ReactNode; onClose: () => void; children?: ReactNode };

/** Says what of the past is shown, and leads back. */
export function PastHeader({ title, onClose, children }: PastHeaderProps) {
  return (
    <header className="sticky top-0 z-10 flex flex-wrap items-center gap-2 border-b border-rule bg-panel px-5 py-2">
      <h2 className="min-w-0 flex-1 text-sm font-medium">{title}</h2>
      {children}
      <Button size="sm" onPress={onClose} autoFocus>
        Back to the present
      </Button>
    </header>
  );
}
