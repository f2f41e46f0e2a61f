import type { Metadata } from "next";
import { AuditFilterForm } from "#components/pages/audit/audit-filter-form.tsx";
import { AuditTable } from "#components/pages/audit/audit-table.tsx";
import { ProofButton } from "#components/pages/audit/proof-button.tsx";
import { ButtonLink } from "#components/pages/frame/button-link.tsx";
import { PageShell } from "#components/pages/frame/page-shell.tsx";
import { Section } from "#components/pages/frame/section.tsx";
import { TeamTabs } from "#components/pages/team/team-tabs.tsx";
import { readAuditFilter, writeAuditFilter } from "#lib/domain/audit/audit-filter.ts";
import { requireId } from "#lib/http/require-id.ts";
import { readForPage, requireViewer } from "#lib/http/viewer.ts";
import { readAudit } from "#lib/reads/audit.ts";

export const metadata: Metadata = { title: "Audit" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Page({ params, searchParams }: Props) {
  const { id } = await params;
  const path = `/teams/${id}/audit`;
  const viewer = await requireViewer(path);
  const asked = readParams(await searchParams);
  const filter = readAuditFilter(asked);
  const position = Number(asked.get("before"));
  const before = Number.isSafeInteger(position) && position > 0 ? position : null;
  const page = await readForPage(path, (context) =>
    readAudit(context, { teamId: requireId(id), filter, before }),
  );
  const query = writeAuditFilter(filter);
  const olderQuery = new URLSearchParams(query);
  olderQuery.set("before", String(page.older));
  return (
    <PageShell
      viewer={viewer}
      title={page.team.name}
      below={<TeamTabs teamId={id} viewer={viewer} />}
    >
      <Section
        title="Audit trail"
        lead="Who did what, when. Each line carries the hash of the one before it, so that nothing can be changed or taken out unnoticed."
        action={
          <div className="flex gap-2">
            <ProofButton teamId={id} />
            <ButtonLink href={`/api/teams/${id}/audit?${query}`}>Save as CSV</ButtonLink>
          </div>
        }
      >
        <AuditFilterForm filter={filter} people={page.people} />
        <AuditTable events={page.events} />
        {page.older === null ? null : (
          <p className="mt-4">
            <ButtonLink href={`${path}?${olderQuery}`}>Older</ButtonLink>
          </p>
        )}
      </Section>
    </PageShell>
  );
}

function readParams(given: Record<string, string | string[] | undefined>): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(given))
    if (typeof value === "string") params.set(name, value);
  return params;
}
