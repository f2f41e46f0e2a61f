import { barHeights } from "#components/timeline/layout/minimap.ts";

const HEIGHT = 28;

/** How many entries each stretch of the chronology has; what is chosen is drawn more strongly. */
export function TimeDensity({ bins, from, to }: { bins: number[]; from: number; to: number }) {
  const path = barHeights(bins, HEIGHT)
    .map((bar, index) => (bar > 0 ? `M${index + 0.15} ${HEIGHT}v${-bar}h0.7v${bar}z` : ""))
    .join("");
  const chosen = `inset(0 ${(1 - to) * 100}% 0 ${from * 100}%)`;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${bins.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="absolute inset-x-0 bottom-0 h-7 w-full"
    >
      <path d={path} fill="var(--faint)" opacity="0.45" />
      <path d={path} fill="var(--muted)" opacity="0.75" style={{ clipPath: chosen }} />
    </svg>
  );
}
