"use client";

import type { ReactNode } from "react";
import {
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaComboBoxProps,
  Button,
  Group,
  Input,
  Label,
  ListBox,
  Popover,
} from "react-aria-components";
import { joinClasses } from "./class-names.ts";
import { FieldMessages } from "./field-messages.tsx";
import { FIELD, INPUT, LABEL } from "./field-styles.ts";
import { ChevronIcon } from "./icons.tsx";
import { LIST_BOX, type Option, OptionRow } from "./options.tsx";

/** The ring stands around the frame, since the input within it has none of its own. */
const FRAME =
  "flex items-center gap-1 pe-1 outline-accent has-[input:focus-visible]:border-accent " +
  "has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2";

export type ComboBoxProps = Omit<
  AriaComboBoxProps<Option>,
  | "className"
  | "style"
  | "children"
  | "value"
  | "defaultValue"
  | "onChange"
  | "defaultItems"
  | "items"
> & {
  label?: string;
  description?: string;
  error?: string;
  placeholder?: string;
  options: readonly Option[];
  value: string | null;
  /** What stands in it at first where that is no option; with `allowsCustomValue`. */
  startText?: string;
  onChange: (id: string | null) => void;
  /** Shown when no option fits what is typed. */
  emptyState?: ReactNode;
  className?: string;
};

/** One of a long list, found by typing. With `allowsCustomValue` the text itself may be new. */
export function ComboBox({
  label,
  description,
  error,
  placeholder,
  options,
  value,
  startText = "",
  onChange,
  emptyState = "Nothing fits.",
  className,
  ...props
}: ComboBoxProps) {
  return (
    <AriaComboBox
      menuTrigger="focus"
      {...props}
      allowsEmptyCollection
      defaultItems={options}
      // Its text is not taken from a value that is there from the beginning.
      defaultInputValue={options.find(({ id }) => id === value)?.label ?? startText}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      isInvalid={props.isInvalid ?? Boolean(error)}
      className={joinClasses(FIELD, className)}
    >
      {label ? <Label className={LABEL}>{label}</Label> : null}
      <Group className={joinClasses(INPUT, FRAME)}>
        <Input
          dir="auto"
          placeholder={placeholder}
          className="min-w-0 flex-1 outline-none! placeholder:text-muted"
        />
        <Button className="flex size-6 items-center justify-center rounded-sm text-muted">
          <ChevronIcon size={14} />
        </Button>
      </Group>
      <FieldMessages description={description} error={error} />
      <Popover offset={4} className="overlay appear w-(--trigger-width)">
        <ListBox
          className={LIST_BOX}
          renderEmptyState={() => <div className="px-2 py-1.5 text-muted">{emptyState}</div>}
        >
          {(option: Option) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
