import type { Assertion, Citation, PlaceValue, ValueOf } from "#lib/domain/assertion.ts";
import type { AssertedField, ClaimStatus } from "#lib/domain/codes.ts";
import { NOWHERE, newAssertion, newCitation } from "#lib/domain/new-assertion.ts";
import type { FactClaim, FactEvent } from "./facts.ts";

type Asserted = { assertions: Assertion[]; citations: Citation[] };

/**
 * The statements of an event as assertions: what a source says with its citation, what is only on
 * the public record without one. Two sources that say the same share an assertion; a conflict
 * stays two values side by side. `claimantId` is the actor that makes the claims.
 */
export function assertEvent(
  event: FactEvent,
  sourceIds: ReadonlyMap<string, string>,
  claimantId: string | null = null,
): Asserted {
  const at = createClock();
  const assertions: Assertion[] = [];
  const citations: Citation[] = [];
  for (const claim of event.claims) {
    const made = assertClaim(claim, { event, claimantId, at: at() });
    const same = assertions.find((known) => isSame(known, made));
    if (!same) assertions.push(made);
    citations.push(cite((same ?? made).id, claim, sourceIds, at()));
  }
  for (const made of assertPublicRecord(event, at))
    if (!assertions.some((known) => isSame(known, made))) assertions.push(made);
  return { assertions, citations };
}

/** Instants a millisecond apart, so that the order of the file is the order of the assertions. */
function createClock(): () => string {
  let next = Date.now();
  return () => new Date(next++).toISOString();
}

function isSame(a: Assertion, b: Assertion): boolean {
  return a.field === b.field && JSON.stringify(a.value) === JSON.stringify(b.value);
}

function make<F extends AssertedField>(
  field: F,
  value: ValueOf[F],
  note: string,
  createdAt: string,
): Assertion {
  return newAssertion({ field, value, note, createdAt } as never);
}

type Said = { event: FactEvent; claimantId: string | null; at: string };

function assertClaim(claim: FactClaim, { event, claimantId, at }: Said): Assertion {
  const note = claim.note ?? "";
  const figures = { low: claim.low ?? null, best: claim.best ?? null, high: claim.high ?? null };
  const qualifier = claim.qualifier ?? "exact";
  switch (claim.field) {
    case "date":
      return make("date", dateValue(claim.value ?? ""), note, at);
    case "place":
      return make("place", placeValue(claim.value ?? "", event), note, at);
    case "claim_status": {
      const claimant = { ...CLAIMANT, actorId: claimantId };
      return make("claim", { ...claimant, status: claim.value as ClaimStatus }, note, at);
    }
    case "count":
      return make("count", { unit: claim.unit ?? "", ...figures, qualifier }, note, at);
    case "killed": {
      const population = claim.population ?? "total";
      return make("casualties", { ...KILLED, population, ...figures, qualifier }, note, at);
    }
  }
}

const KILLED = { measure: "killed", includesPerpetrators: null, asOf: null } as const;

/** Whoever claims is the chronology's own subject; the source's words for it are in the note. */
const CLAIMANT = { name: "ISIS-K", mode: null };

function dateValue(edtf: string) {
  return { edtf, text: edtf, calendar: "gregorian" as const, time: null, zone: null };
}

/** A place as a source names it; with the coordinates of the record if it is the same place. */
function placeValue(name: string, { place }: FactEvent): PlaceValue {
  const admin1 = place?.admin1 ?? null;
  const country = place?.country ?? null;
  const shared = { ...NOWHERE, name, country, admin1 };
  if (place?.name === name)
    return { ...shared, lat: place.lat, lng: place.lng, precision: place.precision };
  return { ...shared, lat: null, lng: null, precision: "admin1" };
}

function assertPublicRecord(event: FactEvent, at: () => string): Assertion[] {
  const { place, publicRecord: known } = event;
  const made: Assertion[] = [];
  if (known?.date) made.push(make("date", dateValue(known.date), known.note ?? "", at()));
  if (known?.killed) made.push(make("casualties", exactToll(known.killed), "", at()));
  if (place) made.push(make("place", placeValue(place.name, event), "", at()));
  if (known?.site) made.push(make("place", siteValue(known.site, event), "", at()));
  return made;
}

function exactToll(killed: number) {
  const figures = { low: killed, best: killed, high: killed };
  return { ...KILLED, population: "total", ...figures, qualifier: "exact" } as const;
}

function siteValue(name: string, { place }: FactEvent): PlaceValue {
  const shared = { country: place?.country ?? null, admin1: place?.admin1 ?? null };
  return { ...NOWHERE, name, ...shared, precision: "unknown" };
}

function cite(
  assertionId: string,
  { source, locator, credibility }: FactClaim,
  sourceIds: ReadonlyMap<string, string>,
  createdAt: string,
): Citation {
  const sourceId = sourceIds.get(source);
  if (!sourceId) throw new Error(`the facts cite an unknown source: ${source}`);
  return newCitation({ assertionId, sourceId, locator, credibility, createdAt });
}
