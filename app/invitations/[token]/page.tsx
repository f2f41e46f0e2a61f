import type { Metadata } from "next";
import { InvitationForm } from "#components/pages/auth/invitation-form.tsx";
import { ButtonLink } from "#components/pages/frame/button-link.tsx";
import { QuietPage } from "#components/pages/frame/quiet-page.tsx";
import { describeRole, ROLE_LABELS } from "#components/pages/team/role-words.ts";
import { Notice } from "#components/ui/notice.tsx";
import { describeError, type ErrorCode } from "#lib/errors.ts";
import { type InvitationAnswer, openInvitation } from "#lib/http/invitation.ts";
import { readViewer } from "#lib/http/viewer.ts";

// The address is a secret: it belongs in no index.
export const metadata: Metadata = { title: "Invitation", robots: { index: false, follow: false } };

type Props = { params: Promise<{ token: string }> };

export default async function Page({ params }: Props) {
  const { token } = await params;
  const [answer, viewer] = await Promise.all([openInvitation(token), readViewer()]);
  if ("refusal" in answer)
    return <RefusedInvitation code={answer.refusal} isSignedIn={viewer !== null} />;
  const { email, role, hasAccount, chronologyTitle } = answer.invitation;
  const isOther = viewer !== null && viewer.email !== email;
  return (
    <QuietPage {...describeInvitation(answer.invitation)}>
      <dl className="mb-6 border-y border-rule py-3">
        <dt className="font-semibold">{ROLE_LABELS[role]}</dt>
        <dd className="text-muted">{describeRole(role, chronologyTitle !== null)}</dd>
      </dl>
      {isOther ? (
        <div className="mb-4">
          <Notice>
            You are signed in as {viewer.email}. Accepting signs you in as {email}.
          </Notice>
        </div>
      ) : null}
      <InvitationForm token={token} email={email} hasAccount={hasAccount} />
    </QuietPage>
  );
}

type Invitation = Extract<InvitationAnswer, { invitation: unknown }>["invitation"];

function describeInvitation({ teamName, chronologyTitle }: Invitation) {
  if (chronologyTitle === null)
    return { title: `Join ${teamName}`, lead: "You are invited to this team." };
  return { title: chronologyTitle, lead: `${teamName} invites you to this chronology as a guest.` };
}

function RefusedInvitation({ code, isSignedIn }: { code: ErrorCode; isSignedIn: boolean }) {
  return (
    <QuietPage title="Invitation" lead={describeError(code)}>
      <p className="mb-5 text-muted">
        An invitation works once, for three days, and only as long as its team keeps it open.
      </p>
      <ButtonLink href="/">{isSignedIn ? "Your chronologies" : "Sign in"}</ButtonLink>
    </QuietPage>
  );
}
