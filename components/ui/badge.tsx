import type { ReactNode } from "react";
import { joinClasses } from "./class-names.ts";

export type BadgeTone = "neutral" | "verified" | "differs" | "danger" | "accent";

const DOTS: Record<BadgeTone, string> = {
  neutral: "bg-faint",
  verified: "bg-verified",
  differs: "bg-differs",
  danger: "bg-danger",
  accent: "bg-accent",
};

const TEXTS: Record<BadgeTone, string> = {
  neutral: "text-muted",
  verified: "text-verified",
  differs: "text-differs",
  danger: "text-danger font-semibold",
  accent: "text-accent",
};

/** A state with a dot before it, such as Saved or Not saved. */
export function Badge({ tone = "neutral", children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={joinClasses("inline-flex items-center gap-2 text-sm font-medium", TEXTS[tone])}
    >
      <span aria-hidden="true" className={joinClasses("size-1.5 rounded-full", DOTS[tone])} />
      {children}
    </span>
  );
}
