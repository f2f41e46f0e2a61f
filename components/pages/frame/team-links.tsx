"use client";

import { useRouter } from "next/navigation";
import { Button } from "#components/ui/button.tsx";
import { ChevronIcon } from "#components/ui/icons.tsx";
import { Menu, MenuCommand } from "#components/ui/menu.tsx";
import { NavLink } from "./nav-link.tsx";

export const HEADER_LINK = "rounded-xs text-sm whitespace-nowrap text-muted hover:text-ink";
export const HEADER_LINK_HERE = "text-ink! font-medium";

/** The way to one's team, or to one of them. */
export function TeamLinks({ teams }: { teams: { id: string; name: string }[] }) {
  const router = useRouter();
  const [only] = teams;
  if (!only) return null;
  if (teams.length === 1)
    return (
      <NavLink
        href={`/teams/${only.id}`}
        coversBelow
        className={HEADER_LINK}
        currentClassName={HEADER_LINK_HERE}
      >
        Team
      </NavLink>
    );
  return (
    <Menu
      label="Teams"
      onAction={(id) => router.push(`/teams/${id}`)}
      trigger={
        <Button variant="quiet" className="-ms-3 text-muted">
          Teams <ChevronIcon size={14} />
        </Button>
      }
    >
      {teams.map((team) => (
        <MenuCommand key={team.id} id={team.id}>
          {team.name}
        </MenuCommand>
      ))}
    </Menu>
  );
}
