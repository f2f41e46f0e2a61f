"use client";

import type { ReactNode } from "react";
import {
  Tabs as AriaTabs,
  type TabsProps as AriaTabsProps,
  Tab,
  TabList,
  TabPanel,
} from "react-aria-components";
import { joinClasses } from "./class-names.ts";

export type TabDefinition = {
  id: string;
  label: string;
  count?: number /** A dot beside the count, and what it says. */;
  mark?: string | undefined;
  content: ReactNode;
};

export type TabsProps = Pick<AriaTabsProps, "selectedKey" | "defaultSelectedKey"> & {
  label: string;
  tabs: TabDefinition[];
  onSelectionChange?: (id: string) => void;
  /** Commands on the same line, at its end. */
  tools?: ReactNode;
  className?: string;
};

const TAB =
  "flex h-9 cursor-default items-center gap-1.5 border-b-2 border-transparent text-sm font-medium text-muted " +
  "-mb-px whitespace-nowrap data-hovered:text-ink data-selected:border-accent data-selected:text-ink";

/** Panes behind tabs with a thin rule below; only the chosen one is mounted. */
export function Tabs({ label, tabs, tools, className, onSelectionChange, ...props }: TabsProps) {
  return (
    <AriaTabs
      {...props}
      onSelectionChange={(key) => onSelectionChange?.(String(key))}
      className={joinClasses("flex min-h-0 flex-col", className)}
    >
      <div className="flex items-center gap-2 border-b border-rule ps-5 pe-2">
        <TabList aria-label={label} className="flex min-w-0 flex-1 gap-3 overflow-x-auto self-end">
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className={TAB}>
              {tab.label}
              {tab.count === undefined ? null : (
                <span className="tabular text-muted">{tab.count}</span>
              )}
              {tab.mark ? (
                <span className="size-1.5 rounded-full bg-accent" title={tab.mark}>
                  <span className="sr-only">{tab.mark}</span>
                </span>
              ) : null}
            </Tab>
          ))}
        </TabList>
        {tools}
      </div>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className="min-h-0 flex-1 overflow-auto outline-none">
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
