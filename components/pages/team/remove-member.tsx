"use client";

import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import { useCommand } from "../frame/use-command.ts";
import { ConfirmRemoval } from "./confirm-removal.tsx";
import type { MemberRowProps } from "./member-row.tsx";

export type RemoveMemberProps = Pick<MemberRowProps, "member" | "team" | "isSelf"> & {
  onClose: () => void;
};

/** Takes a member out of the team, or oneself. */
export function RemoveMember({ member, team, isSelf, onClose }: RemoveMemberProps) {
  const { isPending, run } = useCommand();
  const remove = () =>
    run(async () => {
      onClose();
      await callAction("member.remove", { teamId: team.id, userId: member.userId });
      if (isSelf) window.location.assign("/chronologies");
      else notify({ text: `${member.name} is no longer in ${team.name}.` });
    });
  return (
    <ConfirmRemoval
      title={isSelf ? `Leave ${team.name}?` : `Remove ${member.name}?`}
      confirmLabel={isSelf ? "Leave the team" : "Remove from the team"}
      isPending={isPending}
      onConfirm={remove}
      onClose={onClose}
    >
      <p>
        {isSelf ? "You lose" : `${member.name} loses`} access to {team.name} at once, also in
        windows that are open now. What was written stays, under the name of who wrote it. Coming
        back takes a new invitation.
      </p>
    </ConfirmRemoval>
  );
}
