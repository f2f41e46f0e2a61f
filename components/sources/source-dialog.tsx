"use client";

import type { Source } from "#lib/domain/source.ts";

export type SourceDialogProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  initial: Source | null;
  scope: { teamId: string; chronologyId: string | null };
  onSaved: (id: string) => void;
};

export function SourceDialog(_props: SourceDialogProps) {
  return null;
}
