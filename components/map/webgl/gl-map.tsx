"use client";

import "maplibre-gl/dist/maplibre-gl.css";
import type { StyleSpecification } from "maplibre-gl";
import { type RefObject, useEffect, useRef } from "react";
import type { MapSurfaceProps, MapTrouble } from "../parts/map-surface.ts";
import { type OpenGlMap, openGlMap } from "./open-gl-map.ts";

export type GlMapProps = MapSurfaceProps & {
  style: StyleSpecification | null;
  onTrouble: (what: MapTrouble) => void;
  onCredits: (credits: string[]) => void;
  onLost: () => void;
};

/** The map by WebGL, of maplibre-gl. A chunk of its own. */
export default function GlMap(props: GlMapProps) {
  const { located, colours, selectedId } = props;
  const element = useRef<HTMLDivElement>(null);
  const opened = useRef<OpenGlMap | null>(null);
  const latest = useRef(props);
  latest.current = props;

  // Once: whatever changes later is given to the map that is there.
  useEffect(() => {
    const { control } = latest.current;
    const map = element.current && tryToOpen(element.current, latest);
    opened.current = map;
    control.current = map?.control ?? null;
    return () => {
      opened.current = null;
      control.current = null;
      map?.close();
    };
  }, []);

  // Many rows may change in one frame, as while a slider moves.
  useEffect(() => {
    const frame = requestAnimationFrame(() => opened.current?.setEntries(located));
    return () => cancelAnimationFrame(frame);
  }, [located]);
  useEffect(() => opened.current?.setColours(colours), [colours]);
  useEffect(() => {
    const selected = located.find(({ id }) => id === selectedId) ?? null;
    opened.current?.setSelected(selected);
  }, [located, selectedId]);

  return (
    <div className="absolute inset-0 [direction:ltr]">
      {/* The style sheet of maplibre-gl positions it itself. */}
      <div ref={element} className="h-full w-full" />
    </div>
  );
}

/** Null where WebGL gave out between asking and drawing. */
function tryToOpen(container: HTMLElement, latest: RefObject<GlMapProps>): OpenGlMap | null {
  const { areas, boxes, colours, located, style } = latest.current;
  try {
    return openGlMap({
      ...{ container, areas, boxes, colours, located, style },
      onHover: (target) => latest.current.onHover(target),
      onPick: (target, isTouch) => latest.current.onPick(target, isTouch),
      onView: (view) => latest.current.onView(view),
      onTrouble: (what) => latest.current.onTrouble(what),
      onCredits: (credits) => latest.current.onCredits(credits),
      onLost: () => latest.current.onLost(),
    });
  } catch {
    latest.current.onLost();
    return null;
  }
}
