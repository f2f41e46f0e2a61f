import type { Metadata } from "next";
import { ChronologyList } from "#components/pages/chronologies/chronology-list.tsx";
import { NewChronology } from "#components/pages/chronologies/new-chronology.tsx";
import { PageShell } from "#components/pages/frame/page-shell.tsx";
import { readForPage, requireViewer } from "#lib/http/viewer.ts";
import { listChronologies } from "#lib/reads/chronologies.ts";

export const metadata: Metadata = { title: "Chronologies" };

const PATH = "/chronologies";

export default async function Page() {
  const viewer = await requireViewer(PATH);
  const { chronologies, teams, creatable } = await readForPage(PATH, listChronologies);
  const isEmpty = chronologies.every(({ isArchived }) => isArchived);
  const begin = creatable.length > 0 && !isEmpty ? <NewChronology teams={creatable} /> : null;
  return (
    <PageShell viewer={viewer} title="Chronologies" action={begin}>
      <ChronologyList chronologies={chronologies} teams={teams} creatable={creatable} />
    </PageShell>
  );
}
