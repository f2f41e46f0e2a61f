const MOST = 5_000;
const LONGEST = 1_000;

/**
 * The same function, which answers texts it was asked before at once. For pure functions whose
 * answers nobody alters; long texts are not kept, and when there are too many it begins anew.
 */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = compute(text);
    if (text.length > LONGEST) return value;
    if (known.size >= MOST) known.clear();
    known.set(text, value);
    return value;
  };
}
