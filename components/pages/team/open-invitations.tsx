"use client";

import { Button } from "#components/ui/button.tsx";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import type { TeamPage } from "#lib/reads/team.ts";
import { Instant } from "../frame/instant.tsx";
import { useCommand } from "../frame/use-command.ts";
import { ROLE_LABELS } from "./role-words.ts";

export type OpenInvitationsProps = Pick<TeamPage, "invitations" | "chronologies">;

/** Links that were made and not used yet. */
export function OpenInvitations({ invitations, chronologies }: OpenInvitationsProps) {
  if (invitations.length === 0) return null;
  const titles = new Map(chronologies.map(({ id, title }) => [id, title]));
  return (
    <ul aria-label="Open invitations" className="mt-5 border-t border-rule-soft">
      {invitations.map((invitation) => (
        <InvitationRow
          key={invitation.id}
          invitation={invitation}
          place={invitation.chronologyId ? titles.get(invitation.chronologyId) : undefined}
        />
      ))}
    </ul>
  );
}

type InvitationRowProps = {
  invitation: TeamPage["invitations"][number];
  /** The chronology of a guest. */
  place: string | undefined;
};

function InvitationRow({ invitation, place }: InvitationRowProps) {
  const { id, email, role, expiresAt } = invitation;
  const { isPending, run } = useCommand();
  const revoke = () =>
    run(async () => {
      await callAction("invitation.revoke", { id });
      notify({ text: `The link for ${email} no longer works.` });
    });
  const what = invitation.chronologyId ? `Guest ${role}` : ROLE_LABELS[role];
  return (
    <li className="flex items-center gap-3 border-b border-rule-soft py-2">
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">{email}</p>
        <p className="text-xs text-muted wrap-anywhere">
          {what}
          {place ? <bdi> · {place}</bdi> : null} · open until <Instant iso={expiresAt} />
        </p>
      </div>
      <Button
        variant="quiet"
        className="-me-3"
        isPending={isPending}
        onPress={revoke}
        aria-label={`Revoke the invitation of ${email}`}
      >
        Revoke
      </Button>
    </li>
  );
}
