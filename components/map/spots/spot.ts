import type { WorldPoint } from "../projection.ts";

/**
 * Where an entry is drawn, never more exactly than it is known. A disc is as wide as the place may
 * be off; 0 km: nobody says how far. An area is a shape by its code, ISO 3166-2 or ISO 3166-1.
 */
export type Spot =
  | { kind: "point"; at: WorldPoint }
  | { kind: "disc"; at: WorldPoint; km: number }
  | { kind: "area"; code: string };

/** What of an entry decides how the map draws it. */
export type Located = {
  id: string;
  spot: Spot;
  /** Index 0–4 into the lane hues. */
  hue: number;
  /** Whether a source gives its place. */
  isSourced: boolean;
};

/** A box of the Mercator world: its north-west and its south-east corner. */
export type WorldBox = { low: WorldPoint; high: WorldPoint };
