import { notFound, redirect } from "next/navigation";
import { Workspace } from "#components/workspace/workspace.tsx";
import { currentSession } from "#lib/auth/current-session.ts";
import { colourOf } from "#lib/domain/person-colour.ts";
import { isAppError } from "#lib/errors.ts";
import { requireId } from "#lib/http/require-id.ts";
import { readContext } from "#lib/http/respond.ts";
import { readWorkspace } from "#lib/reads/chronologies.ts";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ entry?: string | string[] }>;
};

export default async function ChronologyPage({ params, searchParams }: Props) {
  const signed = await currentSession();
  if (!signed) redirect("/sign-in");
  const [{ id }, { entry }] = await Promise.all([params, searchParams]);
  const data = await readOrNotFound(id);
  const { userId, name, number } = signed.session;
  return (
    <Workspace
      key={id}
      data={data}
      me={{ id: userId, name, colour: colourOf(number) }}
      initialEntryId={typeof entry === "string" ? entry : null}
    />
  );
}

async function readOrNotFound(id: string) {
  try {
    return await readWorkspace(await readContext(), requireId(id));
  } catch (error) {
    if (isAppError(error) && error.code === "not_found") notFound();
    throw error;
  }
}
