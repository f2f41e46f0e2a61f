import type { ReactNode } from "react";
import { joinClasses } from "./class-names.ts";
import { InfoIcon, WarningIcon } from "./icons.tsx";

export type NoticeTone = "info" | "differs" | "error";

const TONES: Record<NoticeTone, string> = {
  info: "border-s-accent bg-accent-tint",
  differs: "border-s-differs bg-differs-tint",
  error: "border-s-danger bg-danger-tint",
};

const ICONS: Record<NoticeTone, string> = {
  info: "text-accent",
  differs: "text-differs",
  error: "text-danger",
};

/** A sentence that belongs where it stands. An error is announced at once. */
export function Notice({ tone = "info", children }: { tone?: NoticeTone; children: ReactNode }) {
  return (
    <div
      role={tone === "error" ? "alert" : "note"}
      className={joinClasses("flex gap-2 rounded-sm border-s-2 px-3 py-2 text-sm", TONES[tone])}
    >
      <span className={joinClasses("mt-0.5", ICONS[tone])}>
        {tone === "info" ? <InfoIcon size={15} /> : <WarningIcon size={15} />}
      </span>
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
}
