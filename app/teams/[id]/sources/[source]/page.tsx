import type { Metadata } from "next";
import Link from "next/link";
import { PageShell } from "#components/pages/frame/page-shell.tsx";
import { CaptureSection } from "#components/pages/source/capture-section.tsx";
import { MergedList } from "#components/pages/source/merged-list.tsx";
import { SourceFacts } from "#components/pages/source/source-facts.tsx";
import { SourceTools } from "#components/pages/source/source-tools.tsx";
import { UsedIn } from "#components/pages/source/used-in.tsx";
import { captureStore } from "#lib/http/capture-store.ts";
import { requireId } from "#lib/http/require-id.ts";
import { readForPage, requireViewer } from "#lib/http/viewer.ts";
import { readSource } from "#lib/reads/source.ts";

export const metadata: Metadata = { title: "Source" };

type Props = { params: Promise<{ id: string; source: string }> };

export default async function Page({ params }: Props) {
  const { id, source: sourceId } = await params;
  const path = `/teams/${id}/sources/${sourceId}`;
  const viewer = await requireViewer(path);
  const page = await readForPage(path, (context) => readSource(context, requireId(sourceId)));
  const { source, mayEdit } = page;
  const library = `/teams/${page.team.id}/sources`;
  return (
    <PageShell
      viewer={viewer}
      title={source.title}
      above={
        <Link href={library} className="link text-sm">
          Sources of {page.team.name}
        </Link>
      }
      below={
        source.translatedTitle ? (
          <p dir="auto" className="mt-2 w-fit font-serif text-lg text-muted wrap-anywhere">
            {source.translatedTitle}
          </p>
        ) : null
      }
      action={<SourceTools source={source} mayEdit={mayEdit} />}
    >
      <SourceFacts page={page} />
      <CaptureSection page={page} most={captureStore().most} />
      <UsedIn uses={page.usedIn} />
      <MergedList merged={page.merged} mayEdit={mayEdit} />
    </PageShell>
  );
}
