import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "#components/pages/auth/sign-in-form.tsx";
import { QuietPage } from "#components/pages/frame/quiet-page.tsx";
import { describeError, isErrorCode } from "#lib/errors.ts";
import { readNextPath } from "#lib/http/next-path.ts";
import { isEmptyInstallation, readViewer } from "#lib/http/viewer.ts";

export const metadata: Metadata = { title: "Sign in" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Page({ searchParams }: Props) {
  const { next, error } = await searchParams;
  const nextPath = readNextPath(next);
  if (await readViewer()) redirect(nextPath);
  if (await isEmptyInstallation()) redirect("/set-up");
  return (
    <QuietPage title="Sign in">
      <SignInForm nextPath={nextPath} notice={isErrorCode(error) ? describeError(error) : null} />
      <p className="mt-8 border-t border-rule-soft pt-4 text-muted">
        Accounts are made by invitation. If you have none, ask an owner of your team for a link.
      </p>
    </QuietPage>
  );
}
