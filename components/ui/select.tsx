"use client";

import {
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  Button,
  Label,
  ListBox,
  Popover,
  SelectValue,
} from "react-aria-components";
import { joinClasses } from "./class-names.ts";
import { FieldMessages } from "./field-messages.tsx";
import { FIELD, INPUT, LABEL } from "./field-styles.ts";
import { ChevronIcon } from "./icons.tsx";
import { LIST_BOX, type Option, OptionRow } from "./options.tsx";

export type SelectProps = Omit<
  AriaSelectProps<Option>,
  "className" | "style" | "children" | "value" | "defaultValue" | "onChange"
> & {
  label?: string;
  description?: string;
  error?: string;
  options: readonly Option[];
  value: string | null;
  onChange: (id: string) => void;
  className?: string;
};

/** One of a short list. For long lists take the combo box. */
export function Select({
  label,
  description,
  error,
  options,
  value,
  onChange,
  className,
  ...props
}: SelectProps) {
  return (
    <AriaSelect
      {...props}
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      isInvalid={props.isInvalid ?? Boolean(error)}
      className={joinClasses(FIELD, className)}
    >
      {label ? <Label className={LABEL}>{label}</Label> : null}
      <Button className={joinClasses(INPUT, "flex items-center gap-2 text-start")}>
        <SelectValue className="min-w-0 flex-1 truncate data-placeholder:text-muted">
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <ChevronIcon size={14} />
      </Button>
      <FieldMessages description={description} error={error} />
      <Popover offset={4} className="overlay appear min-w-(--trigger-width)">
        <ListBox items={options} className={LIST_BOX}>
          {(option) => <OptionRow option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
