"use client";

import { Avatar } from "#components/ui/avatar.tsx";
import { Button } from "#components/ui/button.tsx";
import { Menu, MenuCommand, MenuRule } from "#components/ui/menu.tsx";
import { leave } from "./leave.ts";
import { useIsHydrated } from "./use-is-hydrated.ts";

export type AccountMenuProps = { name: string; colour: string };

/** One's account and the way out. */
export function AccountMenu({ name, colour }: AccountMenuProps) {
  return (
    <Menu
      label="Account"
      trigger={
        <Button
          variant="quiet"
          className="-me-1.5 px-1.5! data-disabled:opacity-100!"
          aria-label={`Account of ${name}`}
          // A press before the scripts are there would open nothing.
          isDisabled={!useIsHydrated()}
        >
          <Avatar name={name} colour={colour} />
        </Button>
      }
    >
      <MenuCommand id="account" href="/account">
        Account and sessions
      </MenuCommand>
      <MenuRule />
      <MenuCommand id="sign-out" onAction={leave}>
        Sign out
      </MenuCommand>
    </Menu>
  );
}
