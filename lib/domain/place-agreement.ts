import type { PlaceValue } from "./assertion.ts";
import type { PlacePrecision } from "./codes.ts";
import { foldName } from "./fold-name.ts";

/** How far, in km, the true place may lie from the point given; null: anywhere. */
const REACH_KM: Record<PlacePrecision, number | null> = {
  site: 0.05,
  vicinity: 0.2,
  locality: 2,
  settlement: 15,
  near_settlement: 30,
  admin2: 75,
  admin1: 200,
  country: null,
  multiple: null,
  unknown: null,
};

/**
 * Whether two sources can mean the same place: one name is or contains the other, one is the country
 * or province that holds the other, or the points lie within the reach of the coarser precision.
 */
export function placesAgree(a: PlaceValue, b: PlaceValue): boolean {
  if (a.country !== null && b.country !== null && a.country !== b.country) return false;
  if (namesAgree(foldName(a.name), foldName(b.name))) return true;
  if (isWholeCountry(a) || isWholeCountry(b)) return a.country === b.country;
  const isProvince = a.precision === "admin1" || b.precision === "admin1";
  if (isProvince && a.admin1 !== null && a.admin1 === b.admin1) return true;
  return pointsAgree(a, b);
}

const isWholeCountry = (place: PlaceValue): boolean => place.precision === "country";

function namesAgree(a: string, b: string): boolean {
  if (a === "" || b === "") return true;
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}

function pointsAgree(a: PlaceValue, b: PlaceValue): boolean {
  if (a.lat === null || a.lng === null || b.lat === null || b.lng === null) return false;
  const [x, y] = [REACH_KM[a.precision], REACH_KM[b.precision]];
  if (x === null || y === null) return true;
  return distanceKm({ lat: a.lat, lng: a.lng }, { lat: b.lat, lng: b.lng }) <= Math.max(x, y);
}

type Point = { lat: number; lng: number };

/** Great-circle distance by the haversine formula, mean earth radius 6,371 km. */
export function distanceKm(a: Point, b: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;
  const h =
    half(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(b.lng - a.lng);
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}
