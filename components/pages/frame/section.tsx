import type { ReactNode } from "react";

export type SectionProps = {
  title: string;
  lead?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
};

/** A part of a page under a thin rule. */
export function Section({ title, lead, action, children }: SectionProps) {
  return (
    <section className="mt-10">
      <div className="flex items-end justify-between gap-4 border-b border-rule pb-2">
        <h2 className="text-md font-semibold">{title}</h2>
        {action}
      </div>
      {lead ? <p className="mt-3 max-w-measure text-muted">{lead}</p> : null}
      {children}
    </section>
  );
}
