import { type MapSize, type MapView, pixelsPerKm, toCoordinates, toScreen } from "../projection.ts";
import type { GridCluster } from "../spots/cluster-grid.ts";
import type { Located } from "../spots/spot.ts";
import { shortenCount } from "../webgl/count-images.ts";

type Props = {
  clusters: readonly GridCluster[];
  view: MapView;
  size: MapSize;
  selectedId: string | null;
};

/** Points, discs as wide as a place may be off, and circles with counts; what is out of sight is left out. */
export function SvgMarks({ clusters, view, size, selectedId }: Props) {
  return clusters.map((cluster) => {
    const at = toScreen(cluster.at, view, size);
    const isOut = at.x < -200 || at.y < -200 || at.x > size.width + 200 || at.y > size.height + 200;
    const [first] = cluster.members;
    if (isOut || !first) return null;
    const isSelected = cluster.members.some(({ id }) => id === selectedId);
    return (
      <g key={first.id} transform={`translate(${at.x} ${at.y})`} pointerEvents="none">
        {cluster.members.length > 1 ? (
          <Count count={cluster.members.length} />
        ) : (
          <Mark located={first} scale={view.scale} />
        )}
        {isSelected ? <circle r={15} fill="none" stroke="var(--accent)" strokeWidth={2.5} /> : null}
      </g>
    );
  });
}

function Count({ count }: { count: number }) {
  return (
    <g data-mark="cluster">
      <circle
        r={11 + Math.min(9, 3 * Math.log10(count))}
        fill="var(--raised)"
        stroke="var(--muted)"
        strokeWidth={1.5}
      />
      <text
        textAnchor="middle"
        dominantBaseline="central"
        fontSize={11}
        fontWeight={600}
        fill="var(--ink)"
      >
        {shortenCount(count)}
      </text>
    </g>
  );
}

function Mark({ located, scale }: { located: Located; scale: number }) {
  const { spot, hue, isSourced } = located;
  const colour = `var(--lane-${hue})`;
  if (spot.kind === "disc") {
    const radius = Math.max(9, spot.km * pixelsPerKm(toCoordinates(spot.at).lat, scale));
    return (
      <circle
        r={radius}
        data-mark="disc"
        fill={colour}
        fillOpacity={0.2}
        stroke="var(--muted)"
        strokeDasharray="3 3"
      />
    );
  }
  return isSourced ? (
    <circle r={5} data-mark="point" fill={colour} stroke="var(--panel)" strokeWidth={1.2} />
  ) : (
    <circle r={4.5} data-mark="point" fill="var(--panel)" stroke={colour} strokeWidth={2} />
  );
}
