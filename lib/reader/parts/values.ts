import type { Assertion, CasualtiesValue, Figures, ValueOf } from "#lib/domain/assertion.ts";
import { WITHHELD_PLACE } from "#lib/domain/coarsen-place.ts";
import type {
  ActorRole,
  AssertedField,
  CasualtyMeasure,
  CasualtyPopulation,
} from "#lib/domain/codes.ts";
import { WITHHELD_NAME } from "#lib/domain/withhold.ts";
import { type Html, type HtmlPart, html, joinHtml } from "../html.ts";
import { num, type Reader } from "../reader.ts";
import { renderDate, sayDate } from "./dates.ts";

/** Heading of a fact: “Killed (civilians)”, “Date”, “Rival”; a unit stays as it was written. */
export function labelOf({ labels }: Reader, key: string): string {
  const [field = "", ...rest] = key.split(".");
  if (field === "casualties" && rest.length === 2) return casualtiesLabel(labels, rest);
  if (field === "count" && rest.length > 0) return upper(rest.join("."));
  if (field === "actor" && rest[0]) return labels.actorRole[rest[0] as ActorRole] ?? rest[0];
  return labels.field[field as AssertedField] ?? upper(field);
}

function casualtiesLabel(labels: Reader["labels"], [measure, population]: string[]): string {
  const label = labels.measure[measure as CasualtyMeasure] ?? upper(measure ?? "");
  if (population === "total") return label;
  const people = labels.population[population as CasualtyPopulation] ?? population;
  return `${label} (${people.toLowerCase()})`;
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A value in words of the page's language; names and units stay as they were written. */
export function renderValue(reader: Reader, assertion: Assertion): HtmlPart {
  if (assertion.kind === "novalue") return reader.say.none;
  if (assertion.kind === "somevalue" || assertion.value === null) return reader.say.unknown;
  const render = RENDER[assertion.field] as (reader: Reader, value: unknown) => HtmlPart;
  return render(reader, assertion.value); // tied by `field`
}

const RENDER: { [F in AssertedField]: (reader: Reader, value: ValueOf[F]) => HtmlPart } = {
  date: renderDate,
  place: renderPlace,
  casualties: renderCasualties,
  count: (reader, value) => html`${sayFigures(reader, value)} ${written(value.unit)}`,
  perpetrator: (_, { name }) => written(name),
  target: ({ labels }, { name, type }) => withLabel(name, type && labels.targetType[type]),
  weapon: ({ labels }, { name, type }) => withLabel(name, type && labels.weaponType[type]),
  claim: ({ labels }, { name, status }) => withLabel(name, labels.claim[status]),
  attribution: renderAttribution,
  actor: (_, { name }) => written(name),
  person: ({ labels, say }, { name, role }) =>
    name === WITHHELD_NAME
      ? withLabel(html`<em class="withheld">${say.nameWithheld}</em>`, labels.personRole[role])
      : withLabel(name, labels.personRole[role]),
};

/** What somebody wrote, whatever its script, apart from the text around it. */
export const written = (text: string): Html => html`<bdi>${text}</bdi>`;

function withLabel(name: string | Html, label: string | null): HtmlPart {
  if (name === "") return label;
  const shown = typeof name === "string" ? written(name) : name;
  return label === null
    ? shown
    : html`${shown} (${label.charAt(0).toLowerCase()}${label.slice(1)})`;
}

/** Points are what they seem; whatever is drawn or told more coarsely says so. */
const PLAIN = new Set(["site", "vicinity", "locality", "settlement", "unknown"]);

function renderPlace({ say, labels }: Reader, { name, precision }: ValueOf["place"]): HtmlPart {
  if (name === WITHHELD_PLACE) return html`<em class="withheld">${say.placeWithheld}</em>`;
  if (PLAIN.has(precision)) return written(name);
  const coarse = say.shownAs(labels.precision[precision].toLowerCase());
  return html`${written(name)} <span class="aside">(${coarse})</span>`;
}

function renderCasualties(reader: Reader, value: CasualtiesValue): HtmlPart {
  const { say } = reader;
  const asides = [
    value.includesPerpetrators === null
      ? ""
      : value.includesPerpetrators
        ? say.withPerpetrators
        : say.withoutPerpetrators,
    value.asOf === null ? "" : say.asOf(sayDate(reader, value.asOf)),
  ].filter(Boolean);
  const figures = sayFigures(reader, value);
  return asides.length === 0
    ? figures
    : html`${figures} <span class="aside">(${asides.join(say.comma)})</span>`;
}

function renderAttribution(
  { labels, say }: Reader,
  { name, status, confidence, likelihood }: ValueOf["attribution"],
): HtmlPart {
  const judged = [
    confidence && labels.confidence[confidence],
    likelihood && labels.likelihood[likelihood],
  ];
  return joinHtml([withLabel(name, labels.attribution[status]), ...judged], say.comma);
}

/** Figures in words; unknown is never written as a number, and zero is one. */
export function sayFigures(reader: Reader, { low, best, high, qualifier }: Figures): string {
  const { figures: say, unknown } = reader.say;
  const n = (value: number) => num(reader, value);
  if (qualifier === "none_reported") return say.noneReported;
  if (best !== null) {
    const isPlain = low === null || high === null || (low === best && high === best);
    const spread = isPlain ? "" : ` (${say.range(n(low), n(high))})`;
    return qualify(reader, n(best), qualifier) + spread;
  }
  if (low !== null && high !== null) return low === high ? n(low) : say.range(n(low), n(high));
  if (low !== null) return qualifier === "at_least" ? say.atLeast(n(low)) : say.orMore(n(low));
  if (high !== null) return qualifier === "at_most" ? say.atMost(n(high)) : say.orFewer(n(high));
  return qualifier === "dozens" || qualifier === "several" ? say[qualifier] : unknown;
}

function qualify({ say }: Reader, best: string, qualifier: Figures["qualifier"]): string {
  if (qualifier === "at_least") return say.figures.atLeast(best);
  if (qualifier === "at_most") return say.figures.atMost(best);
  const isRough = qualifier === "about" || qualifier === "dozens" || qualifier === "several";
  return isRough ? say.figures.about(best) : best;
}
