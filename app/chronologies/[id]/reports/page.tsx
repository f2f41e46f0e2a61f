import type { Metadata } from "next";
import { PastTabs } from "#components/activity/past-tabs.tsx";
import { PageShell } from "#components/pages/frame/page-shell.tsx";
import { ReportList } from "#components/reports/report-list.tsx";
import { requireId } from "#lib/http/require-id.ts";
import { readForPage, requireViewer } from "#lib/http/viewer.ts";
import { readReports } from "#lib/reads/reports.ts";

export const metadata: Metadata = { title: "Readers’ reports" };

type Props = { params: Promise<{ id: string }> };

export default async function Page({ params }: Props) {
  const { id } = await params;
  const path = `/chronologies/${id}/reports`;
  const viewer = await requireViewer(path);
  const page = await readForPage(path, (context) => readReports(context, requireId(id)));
  return (
    <PageShell
      viewer={viewer}
      title={page.title || "Untitled chronology"}
      below={<PastTabs chronologyId={id} reportCount={page.openCount} />}
    >
      <ReportList chronologyId={id} page={page} />
    </PageShell>
  );
}
