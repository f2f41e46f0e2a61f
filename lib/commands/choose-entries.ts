import { canonicalJson } from "#db/chain.ts";
import type { Tx } from "#db/client.ts";
import { type CandidateRow, listCandidates } from "#db/queries/editions.ts";
import { findVersion } from "#db/queries/versions.ts";
import { readVersionContent } from "#lib/domain/compare/read-version.ts";
import type { EditionDecisions } from "#lib/domain/edition/decisions.ts";
import type { EditionParts } from "#lib/domain/edition/make-edition.ts";
import { editionStatus, presentEntry } from "#lib/domain/edition/present-entry.ts";
import type { ScopeTools } from "#lib/domain/edition/scope.ts";
import type { EntrySnapshot } from "#lib/domain/entry.ts";

export type Composing = {
  teamId: string;
  /** A preview also takes what has no version yet, and makes none of it. */
  isPreview: boolean;
  publishedAt: Date;
};

type Choosing = Composing & { tools: ScopeTools };
type Chosen = { entry: EditionParts["entries"][number]; frozen: EntrySnapshot };

/** The entries of an edition, presented, each beside the content that it was made from. */
export async function chooseEntries(
  tx: Tx,
  decisions: EditionDecisions,
  { isPreview, tools, publishedAt }: Choosing,
): Promise<Chosen[]> {
  const [omitted, asTheyAre] = [new Set(decisions.omit), new Set(decisions.asTheyAre)];
  const published = new Set(decisions.names);
  const today = publishedAt.toISOString().slice(0, 10);
  const chosen: Chosen[] = [];
  for (const row of await listCandidates(tx, decisions.chronologyId)) {
    if (omitted.has(row.id)) continue;
    const frozen = await chooseVersion(tx, row, { isAsItIs: asTheyAre.has(row.id), isPreview });
    if (!frozen || (frozen.content.embargo ?? "") > today) continue;
    // An embargo that was put on it since it was verified holds as well.
    if ((row.content.embargo ?? "") > today) continue;
    if (decisions.isVerifiedOnly && frozen.status === "unverified") continue;
    const { content, version, status } = frozen;
    const entry = {
      ...{ id: row.id, version, status, sameDayOrder: row.sameDayOrder },
      mergedInto: status === "merged" ? row.mergedInto : null,
      content: presentEntry(content, { names: listNames(content, published) }, tools),
    };
    chosen.push({ entry, frozen: content });
  }
  return chosen;
}

/** Assertions whose names nobody decided to publish. */
const listNames = ({ assertions }: EntrySnapshot, published: ReadonlySet<string>) =>
  new Set(
    assertions
      .filter(({ field, id }) => field === "person" && !published.has(id))
      .map(({ id }) => id),
  );

type ChoosingVersion = { isAsItIs: boolean; isPreview: boolean };

/** What was changed since it was verified is published as it was verified, if nobody says otherwise. */
async function chooseVersion(tx: Tx, row: CandidateRow, { isAsItIs, isPreview }: ChoosingVersion) {
  const isChanged = row.signOff?.verified?.isChanged ?? false;
  const signed = editionStatus(row.status, false);
  const isSigned = signed === "verified" || signed === "corrected";
  if (isSigned && isChanged && !isAsItIs && row.verifiedNumber !== null) {
    const verified = await findVersion(tx, { entryId: row.id, number: row.verifiedNumber });
    return verified && frozenOf(verified.number, verified.content, signed);
  }
  const status = editionStatus(row.status, isChanged);
  if (row.newestNumber !== null && isNewest(row))
    return frozenOf(row.newestNumber, row.newestContent, status);
  return isPreview ? frozenOf((row.newestNumber ?? 0) + 1, row.content, status) : null;
}

/** Whether its newest version is the entry as it stands. */
export const isNewest = ({ content, newestContent }: CandidateRow): boolean =>
  newestContent !== null && canonicalJson(newestContent) === canonicalJson(content);

const frozenOf = (
  version: number,
  stored: EntrySnapshot | null,
  status: ReturnType<typeof editionStatus>,
) => stored && { version, status, content: readVersionContent(stored) };
