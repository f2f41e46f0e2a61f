import type { ReactNode } from "react";
import { DateStyleProvider } from "#components/dates/date-style-context.tsx";
import { ToastRegion } from "#components/ui/toast.tsx";
import type { Viewer } from "#lib/http/viewer.ts";
import { PageHeader } from "./page-header.tsx";

export type PageShellProps = {
  viewer: Viewer;
  title: string;
  /** A line above the title, such as where the page belongs. */
  above?: ReactNode;
  /** Below the title: a sentence or a navigation. */
  below?: ReactNode;
  /** The page's one primary button. */
  action?: ReactNode;
  children: ReactNode;
};

/** A page of a signed-in person: header, title, and one column of text width. */
export function PageShell({ viewer, title, above, below, action, children }: PageShellProps) {
  return (
    <DateStyleProvider value={viewer.preferences}>
      <a
        href="#content"
        className="overlay sr-only z-50 focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:px-3 focus:py-1.5"
      >
        Skip to the content
      </a>
      <PageHeader viewer={viewer} />
      <main id="content" className="mx-auto w-full max-w-4xl px-4 pt-8 pb-24 pane:px-8 pane:pt-12">
        {above}
        <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
          <h1
            dir="auto"
            className="min-w-0 font-serif text-3xl font-semibold text-balance wrap-anywhere"
          >
            {title}
          </h1>
          {action}
        </div>
        {below}
        {children}
      </main>
      <ToastRegion />
    </DateStyleProvider>
  );
}
