"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { callAction } from "#lib/actions/call-action.ts";
import { ROLES, type Role } from "#lib/policy/roles.ts";
import type { TeamPage } from "#lib/reads/team.ts";
import { FormField } from "../forms/form-field.tsx";
import { checkEmail, keepErrors, readText } from "../forms/read-field.ts";
import { SubmitButton } from "../forms/submit-button.tsx";
import { useForm } from "../forms/use-form.ts";
import { InvitationLink } from "./invitation-link.tsx";
import { describeRole, GUEST_ROLES, roleOptions } from "./role-words.ts";

const WHOLE_TEAM = "team";

export type InviteFormProps = Pick<TeamPage, "team" | "chronologies">;
type Made = { email: string; link: string; isMailed: boolean };

/** Makes an invitation and shows its link, once. */
export function InviteForm({ team, chronologies }: InviteFormProps) {
  const router = useRouter();
  const [place, setPlace] = useState(WHOLE_TEAM);
  const [role, setRole] = useState<Role>("editor");
  const isGuest = place !== WHOLE_TEAM;
  const [made, setMade] = useState<Made | null>(null);
  const form = useForm({
    check: (values) => keepErrors({ email: checkEmail(readText(values, "email")) }),
    send: async (values) => {
      const email = readText(values, "email");
      const chronologyId = isGuest ? place : null;
      const given = { teamId: team.id, chronologyId, email, role };
      setMade({ email, ...(await callAction("invitation.create", given)) });
      router.refresh();
    },
  });
  const choosePlace = (next: string) => {
    setPlace(next);
    if (next !== WHOLE_TEAM && role === "owner") setRole("editor");
  };
  if (made) return <InvitationLink {...made} onDone={() => setMade(null)} />;
  return (
    <form {...form.props} className="mt-4 grid gap-x-3 gap-y-4 pane:grid-cols-[1fr_1fr_9rem]">
      {form.problem ? (
        <div className="pane:col-span-3">
          <Notice tone="error">{form.problem}</Notice>
        </div>
      ) : null}
      <FormField
        label="E-mail address"
        name="email"
        type="email"
        autoComplete="off"
        maxLength={254}
        error={form.errors.email}
      />
      <Select
        label="To"
        options={[
          { id: WHOLE_TEAM, label: "The team", note: "All its chronologies, as a member" },
          ...chronologies.map(({ id, title }) => ({
            id,
            label: title,
            note: "This one, as a guest",
          })),
        ]}
        value={place}
        onChange={choosePlace}
        className="min-w-0"
      />
      <Select
        label="Role"
        options={roleOptions(isGuest ? GUEST_ROLES : ROLES, isGuest)}
        value={role}
        onChange={(id) => setRole(id as Role)}
      />
      <p className="text-xs text-muted pane:col-span-3">
        <span className="sr-only">The chosen role: </span>
        {describeRole(role, isGuest)}
      </p>
      <SubmitButton isPending={form.isPending} variant="secondary" className="justify-self-start">
        Make a link
      </SubmitButton>
    </form>
  );
}
