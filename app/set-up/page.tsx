import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SetUpForm } from "#components/pages/auth/set-up-form.tsx";
import { QuietPage } from "#components/pages/frame/quiet-page.tsx";
import { isEmptyInstallation, readViewer } from "#lib/http/viewer.ts";

export const metadata: Metadata = { title: "Set up" };

export default async function Page() {
  if (await readViewer()) redirect("/chronologies");
  if (!(await isEmptyInstallation())) redirect("/sign-in");
  return (
    <QuietPage
      title="Set up Sourceline"
      lead="Nobody has an account here yet. The first one owns the first team and invites the others."
    >
      <SetUpForm />
    </QuietPage>
  );
}
