import type { ReactNode } from "react";

export type EmptyStateProps = { title: string; children?: ReactNode; action?: ReactNode };

/** Says what would stand here and how to begin. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-72 flex-col items-center gap-2 px-4 py-12 text-center">
      <p className="font-serif text-xl font-semibold">{title}</p>
      {children ? <p className="text-muted">{children}</p> : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  );
}
