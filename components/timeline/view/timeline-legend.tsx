import type { ReactNode } from "react";

function Sign({ width, children }: { width: number; children: ReactNode }) {
  return (
    <svg aria-hidden="true" width={width} height="10" className="shrink-0">
      {children}
    </svg>
  );
}

const SIGNS: { words: string; sign: ReactNode }[] = [
  {
    words: "exact, sourced",
    sign: (
      <Sign width={10}>
        <circle cx="5" cy="5" r="4" fill="currentColor" />
      </Sign>
    ),
  },
  {
    words: "no source",
    sign: (
      <Sign width={10}>
        <circle cx="5" cy="5" r="3.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </Sign>
    ),
  },
  {
    words: "month or year",
    sign: (
      <Sign width={22}>
        <rect x="0" y="1" width="22" height="8" rx="4" fill="currentColor" opacity="0.4" />
      </Sign>
    ),
  },
  {
    words: "another source says",
    sign: (
      <Sign width={24}>
        <rect
          x="1"
          y="1"
          width="22"
          height="8"
          rx="4"
          fill="none"
          stroke="currentColor"
          strokeDasharray="3 2"
        />
      </Sign>
    ),
  },
  { words: "before, after, about, between", sign: <FadeSign /> },
  {
    words: "one of these",
    sign: (
      <Sign width={26}>
        <path d="M1 5h24" stroke="currentColor" />
        {[1, 16].map((x) => (
          <rect
            key={x}
            {...{ x, y: "1.5", width: "9", height: "7", rx: "3.5" }}
            className="fill-panel"
            stroke="currentColor"
          />
        ))}
      </Sign>
    ),
  },
];

/** A CSS gradient: an SVG one needs an id, which two legends on a page would share. */
function FadeSign() {
  return (
    <span
      aria-hidden="true"
      className="h-2 w-6 rounded-e-full bg-linear-to-r from-transparent to-current opacity-70"
    />
  );
}

/** What the shapes mean. Shape says it too, for those who do not see the colour. */
export function TimelineLegend() {
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
