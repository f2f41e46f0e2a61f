import divisions from "#lib/geo/divisions.json";
import { isOfPlace, type MapPlace } from "./choose-view.ts";
import type { MapArea } from "./map-shapes.ts";
import { type MapSize, type MapView, toScreen, type WorldPoint } from "./projection.ts";

const COUNTRIES = new Intl.DisplayNames(["en"], { type: "region" });
const NAMES = divisions as unknown as Record<string, [string, number?, number?]>;
/** Average width of a letter at this size, in pixels. */
const LETTER = 5.6;

type Label = { code: string; text: string; at: WorldPoint; isOwn: boolean };

/** Names of areas that are wide enough for them, the place's own first; none over another. */
export function MapLabels({
  areas,
  place,
  view,
  size,
}: {
  areas: readonly MapArea[];
  place: MapPlace;
  view: MapView;
  size: MapSize;
}) {
  return placeLabels(areas, place, view, size).map(({ code, text, at, isOwn }) => (
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

function placeLabels(
  areas: readonly MapArea[],
  place: MapPlace,
  view: MapView,
  size: MapSize,
): Label[] {
  const placed: Label[] = [];
  const all = areas
    .flatMap((area) => toLabel(area, place, view, size))
    .sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
  for (const label of all) if (!placed.some((other) => collide(other, label))) placed.push(label);
  return placed;
}

function toLabel({ code, box }: MapArea, place: MapPlace, view: MapView, size: MapSize): Label[] {
  const text = nameOf(code);
  const [low, high] = box;
  const isWide = (high.x - low.x) * view.scale > text.length * LETTER * 0.9;
  const middle = { x: (low.x + high.x) / 2, y: (low.y + high.y) / 2 };
  const at = toScreen(middle, view, size);
  const isSeen = at.x > 10 && at.y > 10 && at.x < size.width - 10 && at.y < size.height - 10;
  const isOwn = isOfPlace(code, place);
  return text !== "" && isSeen && isWide ? [{ code, text, at, isOwn }] : [];
}

function nameOf(code: string): string {
  if (code.includes("?")) return "";
  return code.length > 2 ? (NAMES[code]?.[0] ?? "") : (COUNTRIES.of(code) ?? "");
}

function collide(a: Label, b: Label): boolean {
  const width = ((a.text.length + b.text.length) / 2) * LETTER + 6;
  return Math.abs(a.at.x - b.at.x) < width && Math.abs(a.at.y - b.at.y) < 13;
}
