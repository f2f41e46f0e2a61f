import type { ReactNode } from "react";
import { Wordmark } from "./wordmark.tsx";

export type QuietPageProps = { title: string; lead?: ReactNode; children: ReactNode };

/** A page for somebody who is not inside yet: one narrow column and nothing else. */
export function QuietPage({ title, lead, children }: QuietPageProps) {
  return (
    <div className="flex min-h-dvh flex-col bg-panel">
      <header className="flex h-12 items-center border-b border-rule px-4">
        <Wordmark />
      </header>
      <main className="mx-auto w-full max-w-96 flex-1 px-4 pt-10 pb-24 pane:pt-20">
        <h1 dir="auto" className="font-serif text-3xl font-semibold text-balance wrap-anywhere">
          {title}
        </h1>
        {lead ? <div className="mt-3 font-serif text-xl text-muted">{lead}</div> : null}
        <div className="mt-7">{children}</div>
      </main>
    </div>
  );
}
