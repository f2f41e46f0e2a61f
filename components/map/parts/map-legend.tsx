import type { ReactNode } from "react";

function Sign({ width, children }: { width: number; children: ReactNode }) {
  return (
    <svg aria-hidden="true" width={width} height="12" className="shrink-0">
      {children}
    </svg>
  );
}

const SIGNS: { words: string; sign: ReactNode }[] = [
  {
    words: "point",
    sign: (
      <Sign width={10}>
        <circle cx="5" cy="6" r="4" fill="currentColor" />
      </Sign>
    ),
  },
  {
    words: "no source",
    sign: (
      <Sign width={10}>
        <circle cx="5" cy="6" r="3.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </Sign>
    ),
  },
  {
    words: "near, or within a district",
    sign: (
      <Sign width={14}>
        <circle cx="7" cy="6" r="5" fill="currentColor" opacity="0.3" />
        <circle
          cx="7"
          cy="6"
          r="5.3"
          fill="none"
          stroke="currentColor"
          strokeDasharray="2 2"
          opacity="0.8"
        />
      </Sign>
    ),
  },
  {
    words: "somewhere in the area",
    sign: (
      <Sign width={18}>
        <path
          d="M2 2.500 9 1l7 2.500-1 7-8 1-5-3z"
          fill="var(--accent)"
          fillOpacity="0.25"
          stroke="var(--accent)"
        />
      </Sign>
    ),
  },
  {
    words: "several",
    sign: (
      <Sign width={14}>
        <circle cx="7" cy="6" r="5" fill="var(--raised)" stroke="currentColor" strokeWidth="1.3" />
        <text x="7" y="9" textAnchor="middle" fontSize="8" fontWeight="600" fill="var(--ink)">
          3
        </text>
      </Sign>
    ),
  },
];

/** What the shapes mean; the colours are those of the lanes. */
export function MapLegend() {
  return (
    <ul aria-label="Legend" className="flex flex-wrap items-center gap-x-4 gap-y-0.5">
      {SIGNS.map(({ words, sign }) => (
        <li key={words} className="flex items-center gap-1.5 whitespace-nowrap">
          {sign}
          {words}
        </li>
      ))}
    </ul>
  );
}
