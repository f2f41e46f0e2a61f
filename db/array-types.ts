/** Type ids of arrays, from PostgreSQL's catalogue, which never change. */
const OIDS = { int4: 1007, text: 1009, int8: 1016, uuid: 2951 } as const;

/** How arrays are sent: as PostgreSQL's array literals. */
export const ARRAY_TYPES = Object.fromEntries(
  Object.entries(OIDS).map(([name, oid]) => [
    `${name}s`,
    { to: oid, from: [], serialize: writeArray, parse: (text: string) => text },
  ]),
);

/** A literal such as `{"a","b\"c",NULL}`; text that is a literal already stays as it is. */
function writeArray(values: unknown): string {
  if (!Array.isArray(values)) return String(values);
  return `{${values.map(writeElement).join(",")}}`;
}

function writeElement(value: unknown): string {
  if (value === null || value === undefined) return "NULL";
  return `"${String(value).replace(/[\\"]/g, "\\$&")}"`;
}
