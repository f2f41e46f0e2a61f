import Link from "next/link";
import { NavLink } from "#components/pages/frame/nav-link.tsx";

const TAB =
  "-mb-px flex h-9 items-center border-b-2 border-transparent text-sm font-medium text-muted hover:text-ink";
const TAB_HERE = "border-accent! text-ink!";

/** The pages about a chronology's past and its publication, and the way back to it. */
export function PastTabs({ chronologyId }: { chronologyId: string }) {
  const base = `/chronologies/${chronologyId}`;
  return (
    <nav aria-label="Past and editions" className="mt-5 flex gap-5 border-b border-rule">
      <Link href={base} className={TAB}>
        Chronology
      </Link>
      <NavLink href={`${base}/activity`} className={TAB} currentClassName={TAB_HERE}>
        Activity
      </NavLink>
      <NavLink href={`${base}/as-known`} className={TAB} currentClassName={TAB_HERE}>
        As known on a date
      </NavLink>
      <NavLink href={`${base}/editions`} className={TAB} currentClassName={TAB_HERE}>
        Editions
      </NavLink>
    </nav>
  );
}
