"use client";

import type { ReactElement } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components";
import { Kbd } from "./kbd.tsx";

export type TooltipProps = { text: string; shortcut?: string; children: ReactElement };

/** Names a control on hover and on keyboard focus; never holds what is said nowhere else. */
export function Tooltip({ text, shortcut, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <AriaTooltip
        offset={6}
        className="overlay appear flex max-w-72 items-center gap-2 px-2 py-1 text-xs"
      >
        {text}
        {shortcut ? <Kbd>{shortcut}</Kbd> : null}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
