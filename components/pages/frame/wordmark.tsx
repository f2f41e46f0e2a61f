import Link from "next/link";

/** The name, in the two colours of a line and its source; leads home. */
export function Wordmark() {
  return (
    <Link href="/" className="rounded-xs font-serif text-lg font-semibold">
      Source<span className="text-accent">line</span>
    </Link>
  );
}
