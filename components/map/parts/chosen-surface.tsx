"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { MapSize } from "../projection.ts";
import { SvgMap } from "../still/svg-map.tsx";
import type { GlMapProps } from "../webgl/gl-map.tsx";
import { hasWebGl } from "../webgl/has-webgl.ts";
import type { MapSurfaceProps } from "./map-surface.ts";
import type { MapStyle } from "./use-map-style.ts";

/** Fetched when the first map is opened; without it the map that needs no WebGL stands in. */
const GlMap = lazy(() => import("../webgl/gl-map.tsx").catch(() => ({ default: NotLoaded })));

function NotLoaded({ onLost }: GlMapProps) {
  useEffect(onLost, [onLost]);
  return <Skeleton className="h-full" />;
}

export type ChosenSurfaceProps = MapSurfaceProps & {
  size: MapSize;
  style: MapStyle;
  onTrouble: GlMapProps["onTrouble"];
  onCredits: GlMapProps["onCredits"];
};

/** By WebGL where the browser has it and keeps it, else as a plain picture. */
export function ChosenSurface(props: ChosenSurfaceProps) {
  const { size, style, ...surface } = props;
  const [canWebGl, setCanWebGl] = useState<boolean | null>(null);
  useEffect(() => setCanWebGl(hasWebGl()), []);
  const { onTrouble } = props;
  useEffect(() => {
    if (canWebGl === false) onTrouble("webgl");
  }, [canWebGl, onTrouble]);
  if (surface.areas.length === 0 || canWebGl === null) return <Skeleton className="h-full" />;
  if (!canWebGl) return <SvgMap {...surface} size={size} />;
  if (!style.isLoaded) return <Skeleton className="h-full" />;
  return (
    <Suspense fallback={<Skeleton className="h-full" />}>
      <GlMap {...surface} style={style.style} onLost={() => setCanWebGl(false)} />
    </Suspense>
  );
}
