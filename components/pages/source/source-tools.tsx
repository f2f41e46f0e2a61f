"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { CiteDialog } from "#components/sources/cite-dialog.tsx";
import { SourceDialog } from "#components/sources/source-dialog.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Source } from "#lib/domain/source.ts";

/** What one does with a source on its page. */
export function SourceTools({ source, mayEdit }: { source: Source; mayEdit: boolean }) {
  const router = useRouter();
  const [open, setOpen] = useState<"cite" | "edit" | null>(null);
  return (
    <div className="flex gap-2">
      <Button onPress={() => setOpen("cite")}>Cite as…</Button>
      {mayEdit ? <Button onPress={() => setOpen("edit")}>Edit…</Button> : null}
      {open === "cite" ? <CiteDialog source={source} onClose={() => setOpen(null)} /> : null}
      <SourceDialog
        isOpen={open === "edit"}
        onOpenChange={(isOpen) => isOpen || setOpen(null)}
        initial={source}
        scope={{ teamId: source.teamId, chronologyId: null }}
        onSaved={() => router.refresh()}
      />
    </div>
  );
}
