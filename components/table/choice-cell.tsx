"use client";

import { useRef } from "react";
import { ListBox, Popover } from "react-aria-components";
import { LIST_BOX, type Option, OptionRow } from "#components/ui/options.tsx";

export type ChoiceCellProps = {
  label: string;
  options: readonly Option[];
  value: string;
  onChoose: (id: string) => Promise<boolean>;
  onStop: () => void;
};

/** A short list below the cell: typing finds, Enter chooses, Escape leaves it as it is. */
export function ChoiceCell({ label, options, value, onChoose, onStop }: ChoiceCellProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  const choose = (id: string) => {
    onStop();
    if (id !== value) void onChoose(id);
  };
  return (
    <>
      <span ref={anchor} dir="auto" className="min-w-0 flex-1 truncate">
        {options.find(({ id }) => id === value)?.label ?? ""}
      </span>
      <Popover
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onStop()}
        placement="bottom start"
        offset={8}
        className="overlay appear min-w-40"
      >
        <ListBox
          aria-label={label}
          autoFocus="first"
          items={options}
          selectionMode="single"
          selectedKeys={[value]}
          onSelectionChange={(keys) => {
            // What is chosen again is taken out: then it stays as it is.
            const [key] = keys === "all" ? [] : keys;
            choose(key === undefined ? value : String(key));
          }}
          className={LIST_BOX}
        >
          {(option) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </>
  );
}
