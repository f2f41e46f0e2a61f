import Link from "next/link";
import { NavLink } from "#components/pages/frame/nav-link.tsx";

const TAB =
  "-mb-px flex h-9 items-center border-b-2 border-transparent text-sm font-medium whitespace-nowrap text-muted hover:text-ink";
const TAB_HERE = "border-accent! text-ink!";

export type PastTabsProps = {
  chronologyId: string;
  /** Readers' reports that wait; null for who may not read them. */
  reportCount: number | null;
};

/** The pages about a chronology's past and its publication, and the way back to it. */
export function PastTabs({ chronologyId, reportCount }: PastTabsProps) {
  const base = `/chronologies/${chronologyId}`;
  return (
    <nav
      aria-label="Past and editions"
      className="mt-5 flex flex-wrap gap-x-5 border-b border-rule"
    >
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
      {reportCount === null ? null : (
        <NavLink href={`${base}/reports`} className={TAB} currentClassName={TAB_HERE}>
          Reports
          {reportCount > 0 ? (
            <span className="tabular ms-1.5 text-muted">{reportCount}</span>
          ) : null}
        </NavLink>
      )}
    </nav>
  );
}
