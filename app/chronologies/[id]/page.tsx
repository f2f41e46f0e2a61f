import { DateStyleProvider } from "#components/dates/date-style-context.tsx";
import { Workspace } from "#components/workspace/workspace.tsx";
import { colourOf } from "#lib/domain/person-colour.ts";
import { requireId } from "#lib/http/require-id.ts";
import { readForPage, requireViewer } from "#lib/http/viewer.ts";
import { readWorkspace } from "#lib/reads/chronologies.ts";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ entry?: string | string[] }>;
};

export default async function ChronologyPage({ params, searchParams }: Props) {
  const [{ id }, { entry }] = await Promise.all([params, searchParams]);
  const entryId = typeof entry === "string" ? entry : null;
  const path = `/chronologies/${id}${entryId ? `?entry=${encodeURIComponent(entryId)}` : ""}`;
  const data = await readForPage(path, (context) => readWorkspace(context, requireId(id)));
  const { userId, name, number, preferences } = await requireViewer(path);
  return (
    <DateStyleProvider value={preferences}>
      <Workspace
        key={id}
        data={data}
        me={{ id: userId, name, colour: colourOf(number) }}
        initialEntryId={entryId}
      />
    </DateStyleProvider>
  );
}
