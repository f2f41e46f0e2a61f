"use client";

import { useOptimistic, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Select } from "#components/ui/select.tsx";
import { notify } from "#components/ui/toast-queue.ts";
import { callAction } from "#lib/actions/call-action.ts";
import { ROLES, type Role } from "#lib/policy/roles.ts";
import type { TeamPage } from "#lib/reads/team.ts";
import { useCommand } from "../frame/use-command.ts";
import { PersonRow } from "./person-row.tsx";
import { RemoveMember } from "./remove-member.tsx";
import { ROLE_LABELS, roleOptions } from "./role-words.ts";

export type MemberRowProps = {
  member: TeamPage["members"][number];
  team: TeamPage["team"];
  isSelf: boolean;
  mayManage: boolean;
};

/** A member: who, and, for those who manage the team, which role. */
export function MemberRow({ member, team, isSelf, mayManage }: MemberRowProps) {
  const { userId, number, name, email } = member;
  const { isPending, run } = useCommand();
  const [role, showRole] = useOptimistic(member.role);
  const [isRemoving, setRemoving] = useState(false);
  const setRole = (next: Role, before: Role | null) =>
    run(async () => {
      showRole(next);
      await callAction("member.setRole", { teamId: team.id, userId, role: next });
      const text = `${name} is ${before ? "now" : "again"} ${ROLE_LABELS[next].toLowerCase()}.`;
      // Who gave up their own right to manage cannot take it back.
      const isFinal = before === null || isSelf;
      notify(isFinal ? { text } : { text, action: undoOf(before) });
    });
  const undoOf = (before: Role) => ({ label: "Undo", run: () => setRole(before, null) });
  return (
    <PersonRow number={number} name={name} isSelf={isSelf} below={email}>
      {mayManage ? (
        <>
          <Select
            aria-label={`Role of ${name}`}
            className="w-32"
            options={roleOptions(ROLES)}
            value={role}
            onChange={(id) => id !== role && !isPending && setRole(id as Role, role)}
          />
          <Button variant="quiet" className="w-22 justify-start" onPress={() => setRemoving(true)}>
            {isSelf ? "Leave…" : "Remove…"}
          </Button>
        </>
      ) : (
        <span className="text-muted pane:me-3">{ROLE_LABELS[role]}</span>
      )}
      {isRemoving ? (
        <RemoveMember {...{ member, team, isSelf }} onClose={() => setRemoving(false)} />
      ) : null}
    </PersonRow>
  );
}
