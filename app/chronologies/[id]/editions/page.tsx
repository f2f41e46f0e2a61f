import type { Metadata } from "next";
import { PastTabs } from "#components/activity/past-tabs.tsx";
import { PageShell } from "#components/pages/frame/page-shell.tsx";
import { EditionList } from "#components/publishing/edition-list.tsx";
import { PublishForm } from "#components/publishing/publish-form.tsx";
import { requireId } from "#lib/http/require-id.ts";
import { readForPage, requireViewer } from "#lib/http/viewer.ts";
import { readPublishing } from "#lib/reads/editions.ts";
import { readReportCount } from "#lib/reads/reports.ts";

export const metadata: Metadata = { title: "Editions" };

type Props = { params: Promise<{ id: string }> };

export default async function Page({ params }: Props) {
  const { id } = await params;
  const path = `/chronologies/${id}/editions`;
  const viewer = await requireViewer(path);
  const publishing = await readForPage(path, (context) => readPublishing(context, requireId(id)));
  const reportCount = await readForPage(path, (context) => readReportCount(context, id));
  return (
    <PageShell
      viewer={viewer}
      title={publishing.title || "Untitled chronology"}
      below={<PastTabs chronologyId={id} reportCount={reportCount} />}
    >
      <EditionList chronologyId={id} publishing={publishing} />
      {publishing.mayPublish ? <PublishForm chronologyId={id} publishing={publishing} /> : null}
    </PageShell>
  );
}
