import { useMemo } from "react";
import { MapLabels } from "../map-labels.tsx";
import { type MapArea, PATH_UNITS } from "../map-shapes.ts";
import type { MapSize, MapView } from "../projection.ts";
import type { AreaBoxes } from "../spots/boxes.ts";
import { type AreaEntries, tintOf } from "../spots/group-areas.ts";

type Props = {
  areas: readonly MapArea[];
  boxes: AreaBoxes;
  groups: AreaEntries;
  /** Code of the area that the selected entry is drawn as. */
  chosen: string | null;
  view: MapView;
  size: MapSize;
};

/** Countries and provinces, tinted by how many entries are drawn as them, and their names. */
export function SvgAreas({ areas, boxes, groups, chosen, view, size }: Props) {
  const { width, height } = size;
  const shapes = useMemo(
    () => areas.map((area) => <Area key={area.code} area={area} groups={groups} chosen={chosen} />),
    [areas, groups, chosen],
  );
  const named = useMemo(() => withCountries(areas, boxes, groups), [areas, boxes, groups]);
  return (
    <>
      <g
        transform={`translate(${width / 2} ${height / 2}) scale(${view.scale / PATH_UNITS}) translate(${-view.middle.x * PATH_UNITS} ${-view.middle.y * PATH_UNITS})`}
      >
        {shapes}
      </g>
      <MapLabels
        areas={named}
        isOwn={(code) => groups.has(code)}
        say={(code) => `· ${groups.get(code)?.length}`}
        {...{ view, size }}
      />
    </>
  );
}

function Area({ area, groups, chosen }: Pick<Props, "groups" | "chosen"> & { area: MapArea }) {
  const { code, path } = area;
  const own = groups.get(code)?.length ?? 0;
  const whole = code.length > 2 ? (groups.get(code.slice(0, 2))?.length ?? 0) : 0;
  const tint = Math.round(100 * Math.min(0.7, tintOf(own) + tintOf(whole)));
  const isChosen = chosen !== null && (code === chosen || code.slice(0, 2) === chosen);
  return (
    <path
      d={path}
      data-entries={own + whole || undefined}
      fill={`color-mix(in srgb, var(--accent) ${tint}%, var(--panel))`}
      stroke={isChosen || own > 0 ? "var(--accent)" : "var(--rule-strong)"}
      strokeWidth={isChosen ? 2.5 : own > 0 ? 1.2 : code.length > 2 ? 0.5 : 0.8}
      vectorEffect="non-scaling-stroke"
    />
  );
}

/** A country that is drawn as provinces has no outline of its own, but a name where it has entries. */
function withCountries(areas: readonly MapArea[], boxes: AreaBoxes, groups: AreaEntries) {
  const drawn = new Set(areas.map(({ code }) => code));
  const countries = [...groups.keys()].flatMap((code) => {
    const box = drawn.has(code) ? null : boxes.get(code);
    return box ? [{ code, box: [box.low, box.high] as MapArea["box"] }] : [];
  });
  return [...countries, ...areas];
}
