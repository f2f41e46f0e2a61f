import { groupLabel } from "#lib/domain/format-value.ts";

const LABELS: Record<string, string> = {
  title: "Title",
  summary: "Summary",
  kind: "Kind",
  laneId: "Lane",
  embargo: "Embargo",
  attackTypes: "Type of attack",
  flags: "Circumstances",
  tags: "Tags",
  citations: "Sources of the entry",
  narrative: "Narrative",
};

/** What a part of an entry is called where it is edited. */
export const partLabel = (part: string): string =>
  part.startsWith("facts:") ? groupLabel(part.slice("facts:".length)) : (LABELS[part] ?? part);
