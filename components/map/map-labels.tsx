import divisions from "#lib/geo/divisions.json";
import type { MapArea } from "./map-shapes.ts";
import { type MapSize, type MapView, toScreen, type WorldPoint } from "./projection.ts";

const COUNTRIES = new Intl.DisplayNames(["en"], { type: "region" });
const NAMES = divisions as unknown as Record<string, [string, number?, number?]>;
/** Average width of a letter at this size, in pixels. */
const LETTER = 5.6;

type NamedArea = Pick<MapArea, "code" | "box">;
type Naming = {
  areas: readonly NamedArea[];
  /** Whether an area is what the map is about. */
  isOwn: (code: string) => boolean;
  /** Said behind the name of such an area. */
  say?: (code: string) => string;
  view: MapView;
  size: MapSize;
};
type Label = { code: string; text: string; at: WorldPoint; isOwn: boolean };

/** Names of areas that are wide enough for them, the map's own first; none over another. */
export function MapLabels(naming: Naming) {
  return placeLabels(naming).map(({ code, text, at, isOwn }) => (
    <text
      key={code}
      x={at.x}
      y={at.y}
      textAnchor="middle"
      dominantBaseline="central"
      className={isOwn ? "fill-ink" : "fill-muted"}
      stroke="var(--panel)"
      strokeWidth={3}
      paintOrder="stroke"
      fontSize={10}
      fontWeight={isOwn ? 600 : 400}
    >
      {text}
    </text>
  ));
}

function placeLabels(naming: Naming): Label[] {
  const placed: Label[] = [];
  const all = naming.areas
    .flatMap((area) => toLabel(area, naming))
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
  for (const label of all) if (!placed.some((other) => collide(other, label))) placed.push(label);
  return placed;
}

function toLabel({ code, box }: NamedArea, naming: Naming): Label[] {
  const { view, size, say } = naming;
  const name = nameOf(code);
  const [low, high] = box;
  const isOwn = naming.isOwn(code);
  const isWide = (high.x - low.x) * view.scale > name.length * LETTER * 0.9;
  const middle = { x: (low.x + high.x) / 2, y: (low.y + high.y) / 2 };
  const at = toScreen(middle, view, size);
  const isSeen = at.x > 10 && at.y > 10 && at.x < size.width - 10 && at.y < size.height - 10;
  if (name === "" || !isSeen || !isWide) return [];
  return [{ code, text: isOwn && say ? `${name} ${say(code)}` : name, at, isOwn }];
}

function nameOf(code: string): string {
  if (code.includes("?")) return "";
  return code.length > 2 ? (NAMES[code]?.[0] ?? "") : (COUNTRIES.of(code) ?? "");
}

function collide(a: Label, b: Label): boolean {
  const width = ((a.text.length + b.text.length) / 2) * LETTER + 6;
  return Math.abs(a.at.x - b.at.x) < width && Math.abs(a.at.y - b.at.y) < 13;
}
