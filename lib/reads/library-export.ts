import { listSources } from "#db/queries/sources.ts";
import { cslFromSource } from "#lib/domain/csl-from-source.ts";
import { AppError } from "#lib/errors.ts";
import { writeBibtex } from "#lib/io/references/write-bibtex.ts";
import { writeCslJson } from "#lib/io/references/write-csl-json.ts";
import { writeRis } from "#lib/io/references/write-ris.ts";
import { can } from "#lib/policy/can.ts";
import { type ReadContext, requireRead } from "./context.ts";
import { presentSources } from "./present/sources.ts";

export const EXPORT_FORMATS = ["csl", "bib", "ris"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const WRITERS = { csl: writeCslJson, bib: writeBibtex, ris: writeRis };
const TYPES: Record<ExportFormat, { extension: string; type: string }> = {
  csl: { extension: "json", type: "application/vnd.citationstyles.csl+json" },
  bib: { extension: "bib", type: "application/x-bibtex" },
  ris: { extension: "ris", type: "application/x-research-info-systems" },
};

/**
 * The team's library as a file of references. Perpetrator media is left out unless an owner asks
 * for it; what a reader may not see is not in it.
 */
export async function readLibraryExport(
  context: ReadContext,
  asked: { teamId: string; format: ExportFormat; withPerpetratorMedia: boolean },
) {
  const given = { teamId: asked.teamId, chronologyId: null };
  const { actor, resource } = requireRead(context, "source.read", given);
  if (asked.withPerpetratorMedia && !can(actor, "team.manage", resource))
    throw new AppError("not_allowed", "Only an owner exports perpetrator media.");
  const all = presentSources(await listSources(context.db, resource.teamId), actor, resource);
  const kept = all.filter((source) => asked.withPerpetratorMedia || !source.isPerpetratorMedia);
  const { extension, type } = TYPES[asked.format];
  return {
    ...{ fileName: `sources.${extension}`, type },
    text: WRITERS[asked.format](kept.map(cslFromSource)),
  };
}
