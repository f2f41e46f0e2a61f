import type { Metadata } from "next";
import { PageShell } from "#components/pages/frame/page-shell.tsx";
import { Section } from "#components/pages/frame/section.tsx";
import { GuestList } from "#components/pages/team/guest-list.tsx";
import { InviteForm } from "#components/pages/team/invite-form.tsx";
import { MemberRow } from "#components/pages/team/member-row.tsx";
import { OpenInvitations } from "#components/pages/team/open-invitations.tsx";
import { TeamTabs } from "#components/pages/team/team-tabs.tsx";
import { requireId } from "#lib/http/require-id.ts";
import { readForPage, requireViewer } from "#lib/http/viewer.ts";
import { readTeam, type TeamPage } from "#lib/reads/team.ts";

export const metadata: Metadata = { title: "Team" };

type Props = { params: Promise<{ id: string }> };

export default async function Page({ params }: Props) {
  const { id } = await params;
  const path = `/teams/${id}`;
  const viewer = await requireViewer(path);
  const page = await readForPage(path, (context) => readTeam(context, requireId(id)));
  return (
    <PageShell
      viewer={viewer}
      title={page.team.name}
      below={<TeamTabs teamId={page.team.id} viewer={viewer} />}
    >
      <Members page={page} />
      {page.mayManage ? (
        <>
          <Section
            title="Invite"
            lead="An invitation is a link that you send yourself. Whoever opens it makes an account for the address you give here."
          >
            <InviteForm team={page.team} chronologies={page.chronologies} />
            <OpenInvitations invitations={page.invitations} chronologies={page.chronologies} />
          </Section>
          <GuestList guests={page.guests} />
        </>
      ) : null}
    </PageShell>
  );
}

function Members({ page }: { page: TeamPage }) {
  return (
    <Section title="Members">
      <ul aria-label="Members">
        {page.members.map((member) => (
          <MemberRow
            key={member.userId}
            member={member}
            team={page.team}
            isSelf={member.userId === page.ownUserId}
            mayManage={page.mayManage}
          />
        ))}
      </ul>
    </Section>
  );
}
