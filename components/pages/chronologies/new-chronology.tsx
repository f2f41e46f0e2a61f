"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { callAction } from "#lib/actions/call-action.ts";
import { ChronologyDialog } from "./chronology-dialog.tsx";

/** The button that begins a chronology; leads into it once it is there. */
export function NewChronology({ teams }: { teams: { id: string; name: string }[] }) {
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        New chronology…
      </Button>
      {isOpen ? (
        <ChronologyDialog
          heading="New chronology"
          submitLabel="Create"
          title=""
          teams={teams}
          onClose={() => setOpen(false)}
          save={async (given) => {
            const { id } = await callAction("chronology.create", given);
            router.push(`/chronologies/${id}`);
            setOpen(false);
          }}
        />
      ) : null}
    </>
  );
}
