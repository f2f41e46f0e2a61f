import { sha256 } from "#db/chain.ts";
import type { Tx } from "#db/client.ts";
import { findChronologyText, findLastEdition } from "#db/queries/editions.ts";
import type { EditionDecisions } from "#lib/domain/edition/decisions.ts";
import type { EditionDocument } from "#lib/domain/edition/edition.ts";
import { makeEdition } from "#lib/domain/edition/make-edition.ts";
import { createScope, parseScope } from "#lib/domain/edition/scope.ts";
import { AppError } from "#lib/errors.ts";
import { readScopeTools } from "#lib/reads/present/scope-tools.ts";
import { type Composing, chooseEntries } from "./choose-entries.ts";

export type Composed = {
  edition: EditionDocument;
  document: Uint8Array;
  digest: string;
  number: number;
};

/** The edition as it would be published at that time: what is looked at is made as what is published. */
export async function composeEdition(
  tx: Tx,
  decisions: EditionDecisions,
  composing: Composing,
): Promise<Composed> {
  const { chronologyId, slug, notes, errata, corrects, isVerifiedOnly } = decisions;
  const chronology = await findChronologyText(tx, chronologyId);
  if (!chronology) throw new AppError("not_found");
  const last = await findLastEdition(tx, chronologyId);
  if (corrects !== null && corrects > (last?.number ?? 0))
    throw new AppError("conflict", "There is no such edition to correct.");
  const tools = await readScopeTools(tx, composing.teamId, chronology);
  const filter = parseScope(decisions.scope);
  if (!filter) throw new AppError("bad_request", NO_SCOPE);
  const scope = createScope(filter, tools);
  const number = (last?.number ?? 0) + 1;
  const entries = await chooseEntries(tx, decisions, { ...composing, tools });
  const edition = makeEdition({
    ...{ chronology, slug, number, notes, errata, isVerifiedOnly },
    ...{ sources: tools.sources, isPerpetrators: tools.isPerpetrators },
    publishedAt: composing.publishedAt.toISOString(),
    previousDigest: last?.digest ?? null,
    entries: entries
      .filter(({ frozen }) => scope === null || scope.holds(frozen))
      .map(({ entry }) => entry),
    ...(scope && { scope: scope.words }),
    ...(corrects !== null && { corrects }),
    ...(decisions.credits && { credits: decisions.credits }),
  });
  return { edition, number, ...freezeEdition(edition) };
}

const NO_SCOPE =
  "An edition is limited by words, dates, lanes, kinds, actors, places and tags alone.";

/** The bytes that are kept and served, and their digest. */
export function freezeEdition(edition: EditionDocument) {
  const document = new TextEncoder().encode(JSON.stringify(edition));
  return { document, digest: sha256(document) };
}
