/** JSON with keys in one order: what is kept in the database comes back in another. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
  return `{${parts.join(",")}}`;
}

/** A text that is the same for the same content, whatever the order of its keys. */
export const keyOf = (value: unknown): string => canonical(value);

export const isSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

export function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return isSame([...a].sort(), [...b].sort());
}
