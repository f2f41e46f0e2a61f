"use client";

import { type ReactNode, useEffect, useState } from "react";
import { createPortal } from "react-dom";

/** Puts a view's own controls into the line above it, beside the choice of view. */
export function ViewControls({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  useEffect(() => setPlace(document.getElementById("view-controls")), []);
  return place && createPortal(children, place);
}
