import { Inbox } from "#components/notices/inbox.tsx";
import { colourOf } from "#lib/domain/person-colour.ts";
import type { Viewer } from "#lib/http/viewer.ts";
import { AccountMenu } from "./account-menu.tsx";
import { NavLink } from "./nav-link.tsx";
import { HEADER_LINK, HEADER_LINK_HERE, TeamLinks } from "./team-links.tsx";
import { Wordmark } from "./wordmark.tsx";

/** The bar above every page of a signed-in person. */
export function PageHeader({ viewer }: { viewer: Viewer }) {
  return (
    <header className="sticky top-0 z-20 border-b border-rule bg-panel">
      <div className="flex h-12 items-center gap-5 px-4">
        <Wordmark />
        <nav aria-label="Main" className="flex min-w-0 flex-1 items-center gap-5">
          <NavLink href="/chronologies" className={HEADER_LINK} currentClassName={HEADER_LINK_HERE}>
            Chronologies
          </NavLink>
          <TeamLinks teams={viewer.teams.map(({ id, name }) => ({ id, name }))} />
        </nav>
        <Inbox />
        <AccountMenu name={viewer.name} colour={colourOf(viewer.number)} />
      </div>
    </header>
  );
}
