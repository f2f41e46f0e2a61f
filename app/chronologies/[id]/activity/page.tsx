import type { Metadata } from "next";
import { ActivityFilters } from "#components/activity/activity-filters.tsx";
import { ActivityList } from "#components/activity/activity-list.tsx";
import { PastTabs } from "#components/activity/past-tabs.tsx";
import { RecordVisit } from "#components/activity/record-visit.tsx";
import { PageShell } from "#components/pages/frame/page-shell.tsx";
import { readActivityFilter, writeActivityFilter } from "#lib/domain/activity.ts";
import { requireId } from "#lib/http/require-id.ts";
import { readForPage, requireViewer } from "#lib/http/viewer.ts";
import { readParams } from "#lib/http/workspace-address.ts";
import { readActivity } from "#lib/reads/activity.ts";
import { readReportCount } from "#lib/reads/reports.ts";

export const metadata: Metadata = { title: "Activity" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const filter = readActivityFilter(readParams(await searchParams));
  const path = `/chronologies/${id}/activity${writeActivityFilter(filter)}`;
  const viewer = await requireViewer(path);
  const page = await readForPage(path, (context) =>
    readActivity(context, { id: requireId(id), filter }),
  );
  const reportCount = await readForPage(path, (context) => readReportCount(context, id));
  return (
    <PageShell
      viewer={viewer}
      title={page.chronology.title || "Untitled chronology"}
      below={<PastTabs chronologyId={id} reportCount={reportCount} />}
    >
      <ActivityFilters page={page} filter={filter} />
      <ActivityList page={page} filter={filter} />
      <RecordVisit chronologyId={id} />
    </PageShell>
  );
}
