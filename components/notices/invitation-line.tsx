"use client";

import { Button } from "#components/ui/button.tsx";
import type { OwnInvitation } from "#lib/domain/notice.ts";

type InvitationLineProps = { invitation: OwnInvitation; onAccept: () => void };

/** An invitation to one's own address: by whom, to what, and the way in. */
export function InvitationLine({ invitation, onAccept }: InvitationLineProps) {
  const { by, to, role } = invitation;
  return (
    <li className="flex items-start gap-2 px-2 py-1.5 text-sm">
      <p className="min-w-0 flex-1">
        <bdi className="font-medium">{by}</bdi> invites you to{" "}
        <bdi className="font-medium">{to}</bdi> as {role}
      </p>
      <Button size="sm" aria-label={`Accept the invitation to ${to}`} onPress={onAccept}>
        Accept
      </Button>
    </li>
  );
}
