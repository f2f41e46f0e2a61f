import type { Viewer } from "#lib/http/viewer.ts";
import { TEAM_ACTIONS } from "#lib/policy/actions.ts";
import { NavLink } from "../frame/nav-link.tsx";

const TAB =
  "-mb-px flex h-9 items-center border-b-2 border-transparent text-sm font-medium text-muted hover:text-ink";
const TAB_HERE = "border-accent! text-ink!";

/** The pages of a team. */
export function TeamTabs({ teamId, viewer }: { teamId: string; viewer: Viewer }) {
  const role = viewer.teams.find(({ id }) => id === teamId)?.role;
  const mayAudit = role !== undefined && TEAM_ACTIONS["audit.read"].some((each) => each === role);
  return (
    <nav aria-label="Team" className="mt-5 flex gap-5 border-b border-rule">
      <NavLink href={`/teams/${teamId}`} className={TAB} currentClassName={TAB_HERE}>
        People
      </NavLink>
      <NavLink href={`/teams/${teamId}/sources`} className={TAB} currentClassName={TAB_HERE}>
        Sources
      </NavLink>
      <NavLink href={`/teams/${teamId}/actors`} className={TAB} currentClassName={TAB_HERE}>
        Actors
      </NavLink>
      {mayAudit ? (
        <NavLink href={`/teams/${teamId}/audit`} className={TAB} currentClassName={TAB_HERE}>
          Audit
        </NavLink>
      ) : null}
    </nav>
  );
}
