"use client";

import { useEffect, useState } from "react";
import { readTheme, type TimelineTheme } from "../draw/theme.ts";

/** The colours in force; read again when the system or `data-theme` changes them. */
export function useTheme(): TimelineTheme | null {
  const [theme, setTheme] = useState<TimelineTheme | null>(null);
  useEffect(() => {
    const root = document.documentElement;
    const read = () => setTheme(readTheme(root));
    read();
    const system = matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", read);
    const attribute = new MutationObserver(read);
    attribute.observe(root, { attributes: true, attributeFilter: ["data-theme", "class"] });
    return () => {
      system.removeEventListener("change", read);
      attribute.disconnect();
    };
  }, []);
  return theme;
}
