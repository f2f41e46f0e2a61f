import type { ReactNode } from "react";

// What is said only has a direction of its own, so that `dir="auto"` around it goes by the words.

/** What came: underlined and tinted, and said to who does not see it. */
export function Inserted({ children }: { children: ReactNode }) {
  return (
    <ins className="rounded-xs bg-verified-tint text-ink decoration-verified decoration-2 underline-offset-3">
      <span className="sr-only" dir="ltr">
        inserted:{" "}
      </span>
      {children}
    </ins>
  );
}

/** What went: struck through and tinted. */
export function Deleted({ children }: { children: ReactNode }) {
  return (
    <del className="rounded-xs bg-danger-tint text-ink decoration-danger">
      <span className="sr-only" dir="ltr">
        deleted:{" "}
      </span>
      {children}
    </del>
  );
}

/** What a thing was, and what it is; one of them may be nothing. */
export function FromTo({ before, after }: { before: ReactNode; after: ReactNode }) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-1.5">
      <Deleted>{before}</Deleted>
      <span aria-hidden className="text-muted rtl:-scale-x-100">
        →
      </span>
      <Inserted>{after}</Inserted>
    </span>
  );
}
