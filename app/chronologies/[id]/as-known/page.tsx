import type { Metadata } from "next";
import { PastTabs } from "#components/activity/past-tabs.tsx";
import { PageShell } from "#components/pages/frame/page-shell.tsx";
import { AsKnownList } from "#components/past/as-known-list.tsx";
import { MomentForm } from "#components/past/moment-form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { readPastMoment } from "#lib/domain/past-moment.ts";
import { requireId } from "#lib/http/require-id.ts";
import { readForPage, requireViewer } from "#lib/http/viewer.ts";
import { readAsKnown } from "#lib/reads/as-known.ts";
import { readReportCount } from "#lib/reads/reports.ts";

export const metadata: Metadata = { title: "As known on a date" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ at?: string | string[] }>;
};

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const { at: given } = await searchParams;
  const text = typeof given === "string" ? given : "";
  const path = `/chronologies/${id}/as-known${text ? `?at=${encodeURIComponent(text)}` : ""}`;
  const viewer = await requireViewer(path);
  const moment = readPastMoment(text);
  const known = await readForPage(path, (context) =>
    readAsKnown(context, { id: requireId(id), at: moment ?? new Date() }),
  );
  const reportCount = await readForPage(path, (context) => readReportCount(context, id));
  return (
    <PageShell
      viewer={viewer}
      title={known.chronology.title || "Untitled chronology"}
      below={<PastTabs chronologyId={id} reportCount={reportCount} />}
    >
      <MomentForm path={`/chronologies/${id}/as-known`} at={moment ? known.at : null} />
      {text && !moment ? (
        <div className="mt-4">
          <Notice tone="differs">
            This is no moment of the past. Choose a day up to today; the chronology is shown as it
            stands.
          </Notice>
        </div>
      ) : null}
      <AsKnownList known={known} isNow={moment === null} />
    </PageShell>
  );
}
