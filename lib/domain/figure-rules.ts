import type { Assertion, Citation, Figures } from "./assertion.ts";
import type { FigureRule, SourceKind } from "./codes.ts";
import { latestDay } from "./date/latest-day.ts";
import { backingOf, groupOfCitation, type SourceLookup } from "./evidence.ts";

/** A report with a number, or with the word that there was none. */
export type Report = Extract<Assertion, { field: "casualties" | "count" }>;

/** What the rule makes of the reports. `from`: ids of the assertions that it rests on. */
export type TeamFigure = Figures & {
  rule: FigureRule;
  from: string[];
  /** Why the rule could not be followed as it is meant, in a sentence; null where it could. */
  caveat: string | null;
};

export type Evidence = { citations: readonly Citation[]; lookup: SourceLookup };

const OFFICIAL: ReadonlySet<SourceKind> = new Set([
  "official_statement",
  "un_report",
  "court_record",
  "designation",
]);

/** How each rule comes from at least one report to a figure. */
export const RULES: Record<
  Exclude<FigureRule, "team_decision">,
  (reports: Report[], evidence: Evidence) => TeamFigure
> = { range, latest_official: latestOfficial, majority, source_hierarchy: sourceHierarchy };

/**
 * From the lowest to the highest that any accepted report gives. Reports that all say the same are
 * given as they are: “about 40” does not become exact, and “at most 50” not 50.
 */
function range(reports: Report[], _: Evidence): TeamFigure {
  const rest = { rule: "range" as const, from: ids(reports), caveat: null };
  const [first] = reports;
  if (first?.value && new Set(reports.map(sayingOf)).size === 1) {
    const { low, best, high, qualifier } = first.value;
    return { low, best, high, qualifier, ...rest };
  }
  const { low, high, isOpen } = spanOf(reports);
  if (isOpen) return { low, best: null, high: null, qualifier: "at_least", ...rest };
  if (low === high) return { low, best: low, high, qualifier: qualifierOf(reports), ...rest };
  return { low, best: null, high, qualifier: "about", ...rest };
}

const sayingOf = ({ value }: Report): string =>
  JSON.stringify([value?.low, value?.best, value?.high, value?.qualifier]);

const qualifierOf = (reports: Report[]): Figures["qualifier"] =>
  reports.every(({ value }) => value?.qualifier === "exact") ? "exact" : "about";

/**
 * “At most 50” goes down to nothing. Where the highest number stands in an “at least 130”, nothing
 * says how high the truth may be.
 */
function spanOf(reports: Report[]) {
  const values = reports.map((report) => report.value).filter((value) => value !== null);
  const lows = values.map(({ low, best, high, qualifier }) =>
    qualifier === "at_most" ? (low ?? 0) : (low ?? best ?? high ?? 0),
  );
  const highs = values.map(({ low, best, high }) => high ?? best ?? low ?? 0);
  const top = Math.max(...highs);
  const isOpen = values.some(
    (value) =>
      value.qualifier === "at_least" && value.high === null && (value.best ?? value.low) === top,
  );
  return { low: Math.min(...lows), high: top, isOpen };
}

/** The newest figure of an authority: by the day it stood for, else by the day of publication. */
function latestOfficial(reports: Report[], evidence: Evidence): TeamFigure {
  const official = reports.filter((report) => isOfficial(report, evidence));
  if (official.length === 0)
    return withCaveat(
      range(reports, evidence),
      "latest_official",
      "No report is official yet: shown is the range of all.",
    );
  const days = new Map(official.map((report) => [report, dayOf(report, evidence)]));
  const latest = [...days.values()].sort().at(-1) ?? "";
  return agreed(
    official.filter((report) => days.get(report) === latest),
    "latest_official",
    evidence,
  );
}

function isOfficial(report: Report, { citations, lookup }: Evidence): boolean {
  return backingOf(report.id, citations).some(({ sourceId }) => {
    const source = lookup(sourceId);
    return source !== undefined && OFFICIAL.has(source.kind);
  });
}

/** `YYYY-MM-DD`; empty where neither the report nor its sources are dated. */
function dayOf(report: Report, { citations, lookup }: Evidence): string {
  const asOf = report.field === "casualties" ? (report.value?.asOf ?? null) : null;
  if (asOf !== null) return latestDay(asOf);
  const published = backingOf(report.id, citations).map(({ sourceId }) =>
    latestDay(lookup(sourceId)?.published ?? ""),
  );
  return published.sort().at(-1) ?? "";
}

/** The figure that most independent groups give; a report without a source has no voice. */
function majority(reports: Report[], evidence: Evidence): TeamFigure {
  const votes = new Map<string, { reports: Report[]; groups: Set<string> }>();
  for (const report of reports) {
    const key = voteOf(report);
    const vote = votes.get(key) ?? { reports: [], groups: new Set() };
    vote.reports.push(report);
    for (const citation of backingOf(report.id, evidence.citations))
      vote.groups.add(groupOfCitation(citation, evidence.lookup));
    votes.set(key, vote);
  }
  const most = Math.max(...[...votes.values()].map(({ groups }) => groups.size));
  const first = [...votes.values()].filter(({ groups }) => groups.size === most);
  const [winner] = first;
  if (most > 0 && first.length === 1 && winner) return agreed(winner.reports, "majority", evidence);
  const why =
    most === 0
      ? "No report has a source yet: shown is the range of all."
      : "As many sources give another figure: shown is the range of all.";
  return withCaveat(range(reports, evidence), "majority", why);
}

/** “130” and “at least 130” are votes for one figure. */
const voteOf = ({ value }: Report): string =>
  value?.best === null || value?.best === undefined
    ? JSON.stringify([value?.low, value?.high])
    : String(value.best);

/** The report of the best graded source: reliability first, then credibility. */
function sourceHierarchy(reports: Report[], evidence: Evidence): TeamFigure {
  const grades = new Map(reports.map((report) => [report, gradeOf(report, evidence)]));
  const best = [...grades.values()].sort()[0] ?? UNGRADED;
  const chosen = reports.filter((report) => grades.get(report) === best);
  if (best === UNGRADED)
    return withCaveat(
      range(reports, evidence),
      "source_hierarchy",
      "No report has a graded source yet: shown is the range of all.",
    );
  return agreed(chosen, "source_hierarchy", evidence);
}

const UNGRADED = "F7";

/** “B2” of the Admiralty code, the best that backs the report; sorts from good to bad. */
function gradeOf(report: Report, { citations, lookup }: Evidence): string {
  const grades = backingOf(report.id, citations).map(
    ({ sourceId, credibility }) => `${lookup(sourceId)?.reliability ?? "F"}${credibility ?? 7}`,
  );
  return grades.sort()[0] ?? UNGRADED;
}

/** What the chosen reports say together: one figure if they agree, else their range. */
function agreed(chosen: Report[], rule: FigureRule, evidence: Evidence): TeamFigure {
  const [first] = chosen;
  const isOne = new Set(chosen.map(voteOf)).size === 1;
  if (!isOne || !first?.value)
    return withCaveat(
      range(chosen, evidence),
      rule,
      "The reports that count do not agree: shown is their range.",
    );
  const { low, best, high, qualifier } = first.value;
  return { low, best, high, qualifier, rule, from: ids(chosen), caveat: null };
}

const withCaveat = (figure: TeamFigure, rule: FigureRule, caveat: string): TeamFigure => ({
  ...{ ...figure, rule, caveat },
});

const ids = (reports: Report[]): string[] => reports.map(({ id }) => id);
