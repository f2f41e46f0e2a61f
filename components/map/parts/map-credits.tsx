"use client";

import { useMemo } from "react";
import { readCredit } from "./read-credit.ts";

/** Whose borders or tiles these are. */
export function MapCredits({ credits }: { credits: string[] }) {
  const parts = useMemo(() => credits.map(readCredit), [credits]);
  return (
    <p className="absolute end-1.5 bottom-1 max-w-[70%] truncate rounded-sm bg-panel/80 px-1 text-2xs text-muted">
      {parts.length === 0 ? "Borders: Natural Earth" : null}
      {parts.flat().map(({ text, href }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of text that never changes its order.
        <span key={index}>{href === null ? text : <Credit href={href}>{text}</Credit>} </span>
      ))}
    </p>
  );
}

function Credit({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className="link underline">
      {children}
    </a>
  );
}
