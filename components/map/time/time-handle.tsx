"use client";

import type { KeyboardEvent, PointerEvent } from "react";

export type TimeHandleProps = {
  label: string;
  /** 0 to 1, from the left. */
  at: number;
  /** Days. */
  value: number;
  least: number;
  most: number;
  words: string;
  onKeyDown: (event: KeyboardEvent) => void;
  onDrag: (clientX: number) => void;
};

/** One end of the chosen stretch of time. */
export function TimeHandle(props: TimeHandleProps) {
  const { label, at, value, least, most, words, onKeyDown, onDrag } = props;
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={Math.floor(least)}
      aria-valuemax={Math.ceil(most)}
      aria-valuenow={Math.round(value)}
      aria-valuetext={words}
      style={{ left: `${at * 100}%` }}
      className="absolute inset-y-0 z-1 flex w-6 -translate-x-1/2 cursor-ew-resize touch-none justify-center rounded-sm outline-offset-[-1px]"
      onKeyDown={onKeyDown}
      onPointerDown={(event: PointerEvent<HTMLDivElement>) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        event.stopPropagation();
        if (event.buttons & 1) onDrag(event.clientX);
      }}
    >
      <span className="h-full w-1.5 rounded-full border border-panel bg-accent" />
    </div>
  );
}
