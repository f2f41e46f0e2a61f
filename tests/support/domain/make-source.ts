import type { SourceLookup } from "#lib/domain/evidence.ts";
import type { Source } from "#lib/domain/source.ts";

/** A source with nothing but what a test is about. */
export function makeSource(changes: Partial<Source> = {}): Source {
  return {
    ...{ id: "s", teamId: "t", kind: "press_intl", tier: "secondary", title: "Report" },
    ...{ translatedTitle: "", language: "", authors: [], publisherId: null, publisher: "" },
    ...{ reliability: "B", published: "", url: "", accessed: "", note: "" },
    ...{ isPerpetratorMedia: false, sensitivity: "open", contentLabels: [], csl: {} },
    ...{ mergedIds: [], captureCount: 0, updatedAt: "2026-01-01T00:00:00.000Z" },
    ...changes,
  };
}

/** Finds the given sources, also by the ids that were merged into them. */
export function lookUp(...sources: Source[]): SourceLookup {
  return (id) => sources.find((source) => source.id === id || source.mergedIds.includes(id));
}
