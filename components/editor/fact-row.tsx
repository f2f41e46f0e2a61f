import type { ReactNode } from "react";

/** One line of the entry: the name of the fact, and what is known of it. */
export function FactRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-2 border-b border-rule-soft py-2.5">
      <dt className="pt-px text-sm text-muted">{label}</dt>
      <dd className="min-w-0 text-sm">{children}</dd>
    </div>
  );
}
