import { type Facet, FIXED_CHOICES, NONE } from "#lib/domain/filter/entry-filter.ts";
import { type FacetNames, GONE, labelOf } from "./facet-labels.ts";

/** `isWithin`: a division, which stands below its country. */
export type FacetChoice = {
  id: string;
  label: string;
  count: number;
  hue?: number;
  isWithin?: boolean;
};

type Counts = ReadonlyMap<string, number>;
type Given = { counts: Counts; chosen: readonly string[]; names: FacetNames };

/**
 * The choices of a facet: those that entries have, and those that are chosen whether they have any
 * or not. What is gone is no choice unless it was chosen. Lanes and fixed lists in their own order,
 * places by country, all else by number.
 */
export function listChoices(facet: Facet, given: Given): FacetChoice[] {
  const keys = new Set([...given.counts.keys(), ...given.chosen]);
  const choices = [...keys].flatMap((id) => {
    const label = labelOf(facet, id, given.names);
    if (label === null && !given.chosen.includes(id)) return [];
    return [{ id, label: label ?? GONE[facet] ?? id, count: given.counts.get(id) ?? 0 }];
  });
  if (facet === "lane") return orderLanes(choices, given.names);
  if (facet === "place") return orderPlaces(choices);
  return orderBy(choices, FIXED_CHOICES[facet]);
}

function orderBy(choices: FacetChoice[], order: readonly string[] | undefined): FacetChoice[] {
  if (!order) return choices.sort(byCount);
  return choices.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

const byCount = (a: FacetChoice, b: FacetChoice): number =>
  b.count - a.count || ALPHABET.compare(a.label, b.label);

const ALPHABET = new Intl.Collator("en");

/** With their colour; what has no lane, or a lane that is gone, comes last. */
function orderLanes(choices: FacetChoice[], { lanes }: FacetNames): FacetChoice[] {
  const placeOf = new Map(lanes.map(({ id }, place) => [id, place]));
  const last = lanes.length;
  return choices
    .sort((a, b) => (placeOf.get(a.id) ?? last) - (placeOf.get(b.id) ?? last))
    .map((choice) => {
      const lane = lanes[placeOf.get(choice.id) ?? last];
      return lane ? { ...choice, hue: lane.hue } : choice;
    });
}

/** Each country with its divisions below it; without a country last. */
function orderPlaces(choices: FacetChoice[]): FacetChoice[] {
  const divisions = Map.groupBy(choices.filter(isDivision), ({ id }) => id.slice(0, 2));
  const countries = choices.filter((choice) => !isDivision(choice));
  const orphans = [...divisions.keys()].filter((code) => !countries.some(({ id }) => id === code));
  const rank = ({ id, count }: FacetChoice) => (id === NONE ? -1 : count);
  return [
    ...countries
      .sort((a, b) => rank(b) - rank(a) || byCount(a, b))
      .flatMap((country) => [country, ...within(divisions.get(country.id))]),
    ...orphans.flatMap((code) => within(divisions.get(code))),
  ];
}

const isDivision = ({ id }: FacetChoice): boolean => id.includes("-");

const within = (divisions: FacetChoice[] = []): FacetChoice[] =>
  divisions.sort(byCount).map((choice) => ({ ...choice, isWithin: true }));
