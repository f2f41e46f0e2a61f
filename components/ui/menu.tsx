"use client";

import type { ReactElement, ReactNode } from "react";
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type MenuItemProps,
  MenuTrigger,
  Popover,
  Separator,
} from "react-aria-components";
import { joinClasses } from "./class-names.ts";
import { Kbd } from "./kbd.tsx";
import { ROW } from "./options.tsx";

export type MenuProps = {
  trigger: ReactElement;
  label: string;
  children: ReactNode;
  onAction?: (id: string) => void;
};

/** Commands behind one button. */
export function Menu({ trigger, label, children, onAction }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover offset={4} className="overlay appear min-w-40">
        <AriaMenu
          aria-label={label}
          onAction={(key) => onAction?.(String(key))}
          className="max-h-96 overflow-auto p-1 outline-none"
        >
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

export type MenuCommandProps = Omit<MenuItemProps, "className" | "style" | "children"> & {
  children: string;
  tone?: "neutral" | "danger";
  shortcut?: string;
};

export function MenuCommand({ children, tone = "neutral", shortcut, ...props }: MenuCommandProps) {
  return (
    <AriaMenuItem
      {...props}
      textValue={children}
      className={joinClasses(ROW, tone === "danger" && "text-danger")}
    >
      <span className="flex-1">{children}</span>
      {shortcut ? <Kbd>{shortcut}</Kbd> : null}
    </AriaMenuItem>
  );
}

export function MenuRule() {
  return <Separator className="my-1 border-t border-rule-soft" />;
}
