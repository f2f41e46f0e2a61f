import type { Metadata } from "next";
import { PastTabs } from "#components/activity/past-tabs.tsx";
import { PageShell } from "#components/pages/frame/page-shell.tsx";
import { PublishingView } from "#components/publishing/publishing-view.tsx";
import { keepScope } from "#lib/domain/edition/scope.ts";
import { decodeFilter, encodeFilter } from "#lib/domain/filter/address.ts";
import { day as daySchema } from "#lib/domain/schema-parts.ts";
import { requireId } from "#lib/http/require-id.ts";
import { readForPage, requireViewer } from "#lib/http/viewer.ts";
import { readParams } from "#lib/http/workspace-address.ts";
import { readPublishing } from "#lib/reads/editions.ts";
import { readReportCount } from "#lib/reads/reports.ts";

export const metadata: Metadata = { title: "Editions" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The day for which an edition is planned. */
function dayOf(text: string | null): { today?: string } {
  const day = daySchema.safeParse(text).data;
  return day ? { today: day } : {};
}

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const path = `/chronologies/${id}/editions`;
  const viewer = await requireViewer(path);
  const query = readParams(await searchParams);
  const asked = decodeFilter(query);
  const filter = keepScope(asked);
  const publishing = await readForPage(path, (context) =>
    readPublishing(context, requireId(id), { filter, ...dayOf(query.get("on")) }),
  );
  const corrects = publishing.editions.find(
    ({ number }) => String(number) === query.get("corrects"),
  );
  const isWider = encodeFilter(asked).size > encodeFilter(filter).size;
  const reportCount = await readForPage(path, (context) => readReportCount(context, id));
  return (
    <PageShell
      viewer={viewer}
      title={publishing.title || "Untitled chronology"}
      below={<PastTabs chronologyId={id} reportCount={reportCount} />}
    >
      <PublishingView
        chronologyId={id}
        {...{ publishing, isWider, corrects: corrects?.number ?? null }}
      />
    </PageShell>
  );
}
