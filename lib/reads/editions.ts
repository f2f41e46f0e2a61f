import { findChronologyResource } from "#db/queries/access.ts";
import {
  findChronologyText,
  findPublication,
  listCandidates,
  listEditions,
} from "#db/queries/editions.ts";
import { listRowsSince } from "#db/queries/rows.ts";
import type { EditionCredits } from "#lib/domain/edition/credits.ts";
import { indexSources } from "#lib/domain/edition/make-edition.ts";
import { listMatters, type Matter } from "#lib/domain/edition/pre-flight.ts";
import { createScope } from "#lib/domain/edition/scope.ts";
import { type EntryFilter, NO_FILTER } from "#lib/domain/filter/entry-filter.ts";
import { currentDay } from "#lib/domain/filter/filter-rows.ts";
import { AppError } from "#lib/errors.ts";
import { can } from "#lib/policy/can.ts";
import { type ReadContext, requireRead } from "./context.ts";
import { type EditionPlan, readPlan } from "./present/edition-plan.ts";
import { keepWithin, listScopeChoices, type ScopeChoices } from "./present/edition-scope.ts";
import { readScopeTools } from "./present/scope-tools.ts";

export type EditionLine = {
  number: number;
  /** ISO 8601. */
  publishedAt: string;
  digest: string;
  entryCount: number;
  notes: string;
  errata: string;
  /** Number of the edition that it corrects. */
  corrects: number | null;
  retractedAt: string | null;
  retraction: string;
  /** Its text was removed for good with an entry that was in it. */
  isEmpty: boolean;
};

export type Publishing = {
  title: string;
  /** Of the chronology as the matters were read; see `publishEdition`. */
  revision: number;
  publication: {
    slug: string;
    isListed: boolean;
    /** Of the last edition. */
    credits: EditionCredits | null;
  } | null;
  editions: EditionLine[];
  /** All that there are, and those within the scope that is looked at. */
  entryCount: number;
  scopeCount: number;
  scope: ScopeChoices;
  matters: Matter[];
  /** What waits for its time, or failed; null: neither, since the last edition. */
  plan: EditionPlan | null;
  /** IANA name. */
  timeZone: string;
  mayPublish: boolean;
};

export type Asked = {
  /** What the edition is limited to: only matters of entries within it are told. */
  filter: EntryFilter;
  /** `YYYY-MM-DD` in UTC, on which it is published: an embargo may be over by then. */
  today: string;
};

/**
 * What was published of a chronology, and all there is to decide on before the next edition.
 *
 */
export async function readPublishing(
  context: ReadContext,
  chronologyId: string,
  { filter = NO_FILTER, today = currentDay() }: Partial<Asked> = {},
): Promise<Publishing> {
  const { db } = context;
  const found = await findChronologyResource(db, chronologyId);
  const { actor, resource } = requireRead(context, "edition.read", found);
  // First, so that what is changed while the rest is read is noticed when it is published.
  const text = await findChronologyText(db, chronologyId);
  if (!text) throw new AppError("not_found");
  const [publication, lines, candidates, rows, tools] = await Promise.all([
    findPublication(db, chronologyId),
    listEditions(db, chronologyId),
    listCandidates(db, chronologyId),
    listRowsSince(db, chronologyId, 0),
    readScopeTools(db, resource.teamId, text),
  ]);
  const byId = indexSources(tools.sources);
  const inScope = await keepWithin(db, candidates, createScope(filter, tools));
  return {
    ...{ title: text.title, revision: text.revision, entryCount: candidates.length },
    scopeCount: inScope.length,
    scope: listScopeChoices(rows, filter, tools),
    publication: publication && {
      ...{ slug: publication.slug, isListed: publication.isListed },
      credits: publication.credits,
    },
    editions: lines.map((line) => ({
      ...line,
      publishedAt: line.publishedAt.toISOString(),
      retractedAt: line.retractedAt?.toISOString() ?? null,
    })),
    matters: inScope.flatMap((row) =>
      listMatters(
        { ...row, isChanged: row.signOff?.verified?.isChanged ?? false },
        (id) => byId.get(id),
        today,
      ),
    ),
    plan: await readPlan(db, chronologyId),
    timeZone: text.timeZone,
    mayPublish: can(actor, "edition.publish", resource),
  };
}
