"use client";

import type { StyleSpecification } from "maplibre-gl";
import { useEffect, useState } from "react";
import { loadStyle } from "../webgl/load-style.ts";

export type MapStyle = {
  isLoaded: boolean;
  /** Null: the built-in one. */
  style: StyleSpecification | null;
  /** Why the style that is set is not shown. */
  trouble: string | null;
};

const BUILT_IN: MapStyle = { isLoaded: true, style: null, trouble: null };
const LOADING: MapStyle = { isLoaded: false, style: null, trouble: null };

/** The style at an address; where it cannot be had, the built-in one, and why. */
export function useMapStyle(url: string | null): MapStyle {
  const [state, setState] = useState(url === null ? BUILT_IN : LOADING);
  useEffect(() => {
    if (url === null) return;
    let isHere = true;
    const set = (next: MapStyle) => isHere && setState(next);
    loadStyle(url).then(
      (style) => set({ ...BUILT_IN, style }),
      (error: Error) => set({ ...BUILT_IN, trouble: error.message }),
    );
    return () => {
      isHere = false;
    };
  }, [url]);
  return state;
}
