import type { StyleSpecification } from "maplibre-gl";

const PATIENCE_MS = 15_000;

/**
 * The style of a team's own tiles. Rejects with a sentence that says why it cannot be used; what is
 * wrong inside of it, maplibre-gl tells.
 */
export async function loadStyle(url: string, get = fetch): Promise<StyleSpecification> {
  const response = await get(url, {
    ...{ credentials: "omit", referrerPolicy: "no-referrer" },
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => {
    throw new Error("Its server did not answer.");
  });
  if (!response.ok) throw new Error(`Its server answered ${response.status}.`);
  const style: unknown = await response.json().catch(() => null);
  if (!isStyle(style)) throw new Error("What its server sent is no map style.");
  return style;
}

function isStyle(value: unknown): value is StyleSpecification {
  if (typeof value !== "object" || value === null) return false;
  const { version, layers, sources } = value as Partial<Record<string, unknown>>;
  return version === 8 && Array.isArray(layers) && typeof sources === "object" && sources !== null;
}
