import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PastTabs } from "#components/activity/past-tabs.tsx";
import { ComparisonSheet } from "#components/history/comparison-sheet.tsx";
import { PageShell } from "#components/pages/frame/page-shell.tsx";
import { readPastMoment } from "#lib/domain/past-moment.ts";
import { requireId } from "#lib/http/require-id.ts";
import { requireNumber } from "#lib/http/require-number.ts";
import { readForPage, requireViewer } from "#lib/http/viewer.ts";
import { readParams } from "#lib/http/workspace-address.ts";
import { readReportCount } from "#lib/reads/reports.ts";
import { readComparisonPage } from "#lib/reads/versions.ts";

export const metadata: Metadata = { title: "What changed" };

type Props = {
  params: Promise<{ id: string; entry: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** `?from=2&to=3`, `?from=2` or `?at=2026-11-22T10:00:00Z`: against now where no `to` is given. */
export default async function Page({ params, searchParams }: Props) {
  const { id, entry } = await params;
  const given = readParams(await searchParams);
  const path = `/chronologies/${id}/entries/${entry}/compare?${given}`;
  const viewer = await requireViewer(path);
  const at = given.get("at");
  const moment = at === null ? null : readPastMoment(at);
  if (at !== null && moment === null) notFound();
  const page = await readForPage(path, (context) =>
    readComparisonPage(context, {
      ...{ chronologyId: requireId(id), id: requireId(entry) },
      from: moment ?? requireNumber(given.get("from") ?? ""),
      to: given.has("to") ? requireNumber(given.get("to") ?? "") : null,
    }),
  );
  const reportCount = await readForPage(path, (context) => readReportCount(context, id));
  return (
    <PageShell
      viewer={viewer}
      title={page.comparison.after.content.title || "Untitled entry"}
      below={<PastTabs chronologyId={id} reportCount={reportCount} />}
    >
      <ComparisonSheet {...page} entryPath={`/chronologies/${id}?entry=${entry}`} />
    </PageShell>
  );
}
