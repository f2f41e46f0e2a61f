"use client";

import { useRouter } from "next/navigation";
import { callAction } from "#lib/actions/call-action.ts";
import type { ChronologyLine } from "#lib/reads/chronologies.ts";
import { ChronologyDialog } from "./chronology-dialog.tsx";

export type RenameChronologyProps = {
  chronology: Pick<ChronologyLine, "id" | "title">;
  onClose: () => void;
};

export function RenameChronology({ chronology, onClose }: RenameChronologyProps) {
  const router = useRouter();
  return (
    <ChronologyDialog
      heading="Rename the chronology"
      submitLabel="Rename"
      title={chronology.title}
      teams={[]}
      onClose={onClose}
      save={async ({ title }) => {
        if (title !== chronology.title)
          await callAction("chronology.rename", { id: chronology.id, title });
        router.refresh();
        onClose();
      }}
    />
  );
}
