import type { Assertion } from "../assertion.ts";
import type { EntryStatus } from "../codes.ts";
import type { EntrySnapshot } from "../entry.ts";
import { parseGap } from "../gaps.ts";
import { listNarrativeCitations } from "../narrative-citations.ts";
import type { Source } from "../source.ts";
import { mayPublishName } from "../withhold.ts";
import { isPrivateSource } from "../withhold-source.ts";
import { editionStatus } from "./present-entry.ts";

/** What one should know of an entry before it is published. */
export const MATTER_KINDS = [
  ...(["embargo", "unverified", "changed", "name", "withheld", "place"] as const),
  ...(["internal", "perpetrator", "gap", "retracted"] as const),
] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];

/** One thing to decide on or to know. */
export type Matter = {
  entryId: string;
  title: string;
  kind: MatterKind;
  /** The assertion, gap or day that it is about; "" for the entry as a whole. */
  about: string;
  /** The name or the place, for who decides; "" otherwise. */
  label: string;
};

/** What of an entry the pre-flight looks at. */
export type Candidate = {
  id: string;
  status: EntryStatus;
  /** The content is no longer that of the verified version. */
  isChanged: boolean;
  gaps: readonly string[];
  content: EntrySnapshot;
};

/** Finds a source of the library by the id that a citation has. */
type FindSource = (id: string) => Pick<Source, "sensitivity" | "isPerpetratorMedia"> | undefined;

/**
 * Everything about an entry that is decided on, or made known, before an edition is published. Of an
 * entry under an embargo nothing else is told: it is left out.
 *
 * @param today `YYYY-MM-DD` in UTC
 */
export function listMatters(entry: Candidate, find: FindSource, today: string): Matter[] {
  const { content } = entry;
  const title = content.title;
  const matter = (kind: MatterKind, about = "", label = ""): Matter => ({
    ...{ entryId: entry.id, title, kind, about, label },
  });
  if (content.embargo !== null && content.embargo > today)
    return [matter("embargo", content.embargo)];
  const status = editionStatus(entry.status, false);
  const people = content.assertions.filter(isNamed);
  return [
    ...(status === "unverified" ? [matter("unverified")] : []),
    ...(status === "retracted" ? [matter("retracted")] : []),
    ...((status === "verified" || status === "corrected") && entry.isChanged
      ? [matter("changed")]
      : []),
    ...people.map((one) =>
      matter(mayPublishName(one.value) ? "name" : "withheld", one.id, one.value.name),
    ),
    ...content.assertions.filter(isCoarse).map((one) => matter("place", one.id, one.value.name)),
    ...sourceKinds(content, find).map((kind) => matter(kind)),
    ...entry.gaps.flatMap((gap) => (parseGap(gap) ? [matter("gap", gap)] : [])),
  ];
}

type Named = Extract<Assertion, { field: "person" }> & {
  value: NonNullable<Extract<Assertion, { field: "person" }>["value"]>;
};

const isNamed = (one: Assertion): one is Named => one.field === "person" && one.value !== null;

type Placed = Extract<Assertion, { field: "place" }> & {
  value: NonNullable<Extract<Assertion, { field: "place" }>["value"]>;
};

const isCoarse = (one: Assertion): one is Placed =>
  one.field === "place" && one.value !== null && one.value.publicPrecision !== null;

function sourceKinds(content: EntrySnapshot, find: FindSource): MatterKind[] {
  const ids = [...content.citations, ...listNarrativeCitations(content.narrative)];
  const cited = ids.flatMap(({ sourceId }) => find(sourceId) ?? []);
  return [
    ...(cited.some((source) => isPrivateSource(source) && !source.isPerpetratorMedia)
      ? ["internal" as const]
      : []),
    ...(cited.some(({ isPerpetratorMedia }) => isPerpetratorMedia) ? ["perpetrator" as const] : []),
  ];
}
