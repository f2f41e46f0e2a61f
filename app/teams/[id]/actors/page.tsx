import type { Metadata } from "next";
import { PageShell } from "#components/pages/frame/page-shell.tsx";
import { ActorList } from "#components/pages/team/actor-list.tsx";
import { TeamTabs } from "#components/pages/team/team-tabs.tsx";
import { requireId } from "#lib/http/require-id.ts";
import { readForPage, requireViewer } from "#lib/http/viewer.ts";
import { readActorList } from "#lib/reads/actors.ts";

export const metadata: Metadata = { title: "Actors" };

type Props = { params: Promise<{ id: string }> };

export default async function Page({ params }: Props) {
  const { id } = await params;
  const path = `/teams/${id}/actors`;
  const viewer = await requireViewer(path);
  const page = await readForPage(path, (context) => readActorList(context, requireId(id)));
  const { team, actors, mayEdit } = page;
  return (
    <PageShell
      viewer={viewer}
      title={team.name}
      below={<TeamTabs teamId={team.id} viewer={viewer} />}
    >
      <ActorList teamId={team.id} actors={actors} mayEdit={mayEdit} />
    </PageShell>
  );
}
