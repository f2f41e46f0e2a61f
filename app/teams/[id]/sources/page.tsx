import type { Metadata } from "next";
import { PageShell } from "#components/pages/frame/page-shell.tsx";
import { LibraryViews } from "#components/pages/library/library-views.tsx";
import { TeamTabs } from "#components/pages/team/team-tabs.tsx";
import { requireId } from "#lib/http/require-id.ts";
import { readForPage, requireViewer } from "#lib/http/viewer.ts";
import { readLibrary } from "#lib/reads/library.ts";

export const metadata: Metadata = { title: "Sources" };

type Props = { params: Promise<{ id: string }> };

export default async function Page({ params }: Props) {
  const { id } = await params;
  const path = `/teams/${id}/sources`;
  const viewer = await requireViewer(path);
  const library = await readForPage(path, (context) => readLibrary(context, requireId(id)));
  const { team } = library;
  return (
    <PageShell
      viewer={viewer}
      title={team.name}
      below={<TeamTabs teamId={team.id} viewer={viewer} />}
    >
      <LibraryViews library={library} />
    </PageShell>
  );
}
