"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import type { TeamPage } from "#lib/reads/team.ts";
import { useCommand } from "../frame/use-command.ts";
import { ConfirmRemoval } from "./confirm-removal.tsx";
import { PersonRow } from "./person-row.tsx";
import { ROLE_LABELS } from "./role-words.ts";

export type Guest = TeamPage["guests"][number];

/** A guest of one chronology. */
export function GuestRow({ guest }: { guest: Guest }) {
  const { userId, number, name, email, role, chronologyId } = guest;
  const { isPending, run } = useCommand();
  const [isRemoving, setRemoving] = useState(false);
  const remove = () =>
    run(async () => {
      setRemoving(false);
      await callAction("guest.remove", { chronologyId, userId });
      notify({ text: `${name} is no longer a guest.` });
    });
  return (
    <PersonRow number={number} name={name} below={email} isPending={isPending}>
      <span className="w-32 px-2.5 text-muted">{ROLE_LABELS[role]}</span>
      <Button variant="quiet" className="w-22 justify-start" onPress={() => setRemoving(true)}>
        Remove…
      </Button>
      {isRemoving ? (
        <ConfirmRemoval
          title={`Remove ${name}?`}
          confirmLabel="Remove the guest"
          isPending={isPending}
          onConfirm={remove}
          onClose={() => setRemoving(false)}
        >
          <p>
            {name} loses access to “{guest.chronologyTitle}” at once. Coming back takes a new
            invitation.
          </p>
        </ConfirmRemoval>
      ) : null}
    </PersonRow>
  );
}
