/**
 * One property of many rows. `plain` has a value for each row; `coded` has each distinct value once
 * and for each row the place of its value among them.
 */
export type Column<T> = { plain: T[] } | { coded: T[]; at: number[] };

/** Distinct values worth a dictionary: above this share of the rows it would only add to them. */
const MOST_DISTINCT = 0.5;

/** Values that JSON keeps as they are; equal ones, arrays too, are sent once. */
export function encodeColumn<T>(values: readonly T[]): Column<T> {
  const placeOf = rememberPlaces();
  const coded: T[] = [];
  const at: number[] = [];
  const most = values.length * MOST_DISTINCT + 1;
  for (const value of values) {
    const place = placeOf(value, coded.length);
    if (place === coded.length) {
      if (coded.length >= most) return { plain: [...values] };
      coded.push(value);
    }
    at.push(place);
  }
  return { coded, at };
}

/** The place at which a value stands first; for a new one that which is given. */
function rememberPlaces(): (value: unknown, place: number) => number {
  const plain = new Map<unknown, number>();
  // Arrays and objects by their JSON, apart from text that looks the same.
  const nested = new Map<string, number>();
  return (value, place) => {
    if (typeof value === "object" && value !== null)
      return recall(nested, isEmptyArray(value) ? "[]" : JSON.stringify(value), place);
    return recall(plain, value, place);
  };
}

function recall<Key>(places: Map<Key, number>, key: Key, place: number): number {
  const known = places.get(key);
  if (known !== undefined) return known;
  places.set(key, place);
  return place;
}

const isEmptyArray = (value: object): boolean => Array.isArray(value) && value.length === 0;

/** The value of a row. Rows with equal coded values share one and the same array or object. */
export function readColumn<T>(column: Column<T>, row: number): T {
  if ("plain" in column) return column.plain[row] as T;
  return column.coded[column.at[row] as number] as T;
}
