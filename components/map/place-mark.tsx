import { type MapPlace, REACH_KM } from "./choose-view.ts";
import { type MapSize, type MapView, pixelsPerKm, toScreen, toWorld } from "./projection.ts";

/** A point where the place is known as one; a circle as wide as it may be off; nothing for an area. */
export function PlaceMark({
  place,
  view,
  size,
}: {
  place: MapPlace;
  view: MapView;
  size: MapSize;
}) {
  const { point, precision } = place;
  if (!point || precision === "admin1" || precision === "country") return null;
  const at = toScreen(toWorld(point), view, size);
  const radius = REACH_KM[precision] * pixelsPerKm(point.lat, view.scale);
  return (
    <g pointerEvents="none" data-mark={radius > 0 ? "circle" : "point"}>
      {radius > 0 ? (
        <circle
          cx={at.x}
          cy={at.y}
          r={Math.max(radius, 6)}
          fill="var(--accent)"
          fillOpacity={0.14}
          stroke="var(--accent)"
          strokeDasharray="3 3"
        />
      ) : null}
      <circle
        cx={at.x}
        cy={at.y}
        r={radius > 0 ? 2 : 5}
        fill="var(--accent)"
        stroke="var(--panel)"
      />
    </g>
  );
}
