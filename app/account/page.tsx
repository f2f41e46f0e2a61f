import type { Metadata } from "next";
import { DateForm } from "#components/pages/account/date-form.tsx";
import { MailForm } from "#components/pages/account/mail-form.tsx";
import { NameForm } from "#components/pages/account/name-form.tsx";
import { PasswordForm } from "#components/pages/account/password-form.tsx";
import { SessionList } from "#components/pages/account/session-list.tsx";
import { PageShell } from "#components/pages/frame/page-shell.tsx";
import { Section } from "#components/pages/frame/section.tsx";
import { readOwnAccount } from "#lib/http/own-account.ts";
import { requireViewer } from "#lib/http/viewer.ts";

export const metadata: Metadata = { title: "Account" };

const PATH = "/account";

export default async function Page() {
  const viewer = await requireViewer(PATH);
  const { user, sessions } = await readOwnAccount(PATH);
  return (
    <PageShell viewer={viewer} title="Account">
      <Section title="Profile">
        <NameForm name={user.name} email={user.email} />
      </Section>
      <Section
        title="Dates"
        lead="How dates are shown to you. Others see theirs; what is stored stays the same."
      >
        <DateForm preferences={viewer.preferences} />
      </Section>
      <Section
        title="E-mail"
        lead="What you left unread in your inbox comes as one letter every now and then. It never quotes a comment."
      >
        <MailForm kinds={user.mailKinds} />
      </Section>
      <Section
        title="Password"
        lead="Changing it ends every other session of yours, wherever it is."
      >
        <PasswordForm email={user.email} />
      </Section>
      <Section
        title="Sessions"
        lead="Where you are signed in. End what you do not recognise, and change your password then."
      >
        <SessionList sessions={sessions} />
      </Section>
    </PageShell>
  );
}
