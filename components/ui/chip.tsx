import type { ReactNode } from "react";
import { joinClasses } from "./class-names.ts";

export type ChipTone = "neutral" | "differs" | "verified" | "accent" | "danger";

const TONES: Record<ChipTone, string> = {
  neutral: "bg-rule-soft text-muted",
  differs: "bg-differs-tint text-differs",
  verified: "bg-verified-tint text-verified",
  accent: "bg-accent-tint text-accent",
  danger: "bg-danger-tint text-danger",
};

/** A short fact about an entry or a value. The words carry the meaning, the tone repeats it. */
export function Chip({ tone = "neutral", children }: { tone?: ChipTone; children: ReactNode }) {
  return (
    <span
      // Of its own direction, so that a number at its beginning stays there.
      dir="auto"
      className={joinClasses(
        "inline-flex h-4.5 items-center rounded-sm px-1.5 text-2xs font-medium whitespace-nowrap",
        TONES[tone],
      )}
    >
      {children}
    </span>
  );
}
