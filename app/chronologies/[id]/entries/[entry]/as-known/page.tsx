import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PastTabs } from "#components/activity/past-tabs.tsx";
import { PageShell } from "#components/pages/frame/page-shell.tsx";
import { PastSheet } from "#components/past/past-sheet.tsx";
import { readPastMoment } from "#lib/domain/past-moment.ts";
import { requireId } from "#lib/http/require-id.ts";
import { readForPage, requireViewer } from "#lib/http/viewer.ts";
import { readReportCount } from "#lib/reads/reports.ts";
import { readEntryAsKnown } from "#lib/reads/versions.ts";

export const metadata: Metadata = { title: "As known on a date" };

type Props = {
  params: Promise<{ id: string; entry: string }>;
  searchParams: Promise<{ at?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { id, entry } = await params;
  const { at: given } = await searchParams;
  const text = typeof given === "string" ? given : "";
  const base = `/chronologies/${id}`;
  const query = `?at=${encodeURIComponent(text)}`;
  const path = `${base}/entries/${entry}/as-known${query}`;
  const viewer = await requireViewer(path);
  const at = readPastMoment(text) ?? notFound();
  const page = await readForPage(path, (context) =>
    readEntryAsKnown(context, { chronologyId: requireId(id), id: requireId(entry), at }),
  );
  const reportCount = await readForPage(path, (context) => readReportCount(context, id));
  return (
    <PageShell
      viewer={viewer}
      title={page.side.content.title || "Untitled entry"}
      below={<PastTabs chronologyId={id} reportCount={reportCount} />}
    >
      <PastSheet
        {...page}
        comparePath={`${base}/entries/${entry}/compare${query}`}
        listPath={`${base}/as-known${query}`}
      />
    </PageShell>
  );
}
