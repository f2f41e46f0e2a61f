"use client";

import { type ReactNode, type RefObject, useState } from "react";
import { ComboBox, Input, Label, ListBox, Popover } from "react-aria-components";
import { joinClasses } from "./class-names.ts";
import { FieldMessages } from "./field-messages.tsx";
import { FIELD, INPUT, LABEL } from "./field-styles.ts";
import { LIST_BOX, type Option, OptionRow } from "./options.tsx";

export type SuggestFieldProps = {
  label: string;
  description?: string;
  value: string;
  onChange: (text: string) => void;
  /** Found by the caller for what is typed: they are not filtered again. */
  options: readonly Option[];
  onChoose: (id: string) => void;
  maxLength?: number;
  autoFocus?: boolean;
  inputRef?: RefObject<HTMLInputElement | null>;
  /** Below the line of text. */
  children?: ReactNode;
};

/** One line of free text, with what it may mean offered while it is typed. */
export function SuggestField(props: SuggestFieldProps) {
  const { label, description, value, onChange, options, onChoose, maxLength, children } = props;
  // The list closes when a choice becomes the value, and opens again at the next letter.
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <div className={FIELD}>
      <ComboBox
        allowsCustomValue
        autoFocus={props.autoFocus}
        items={options}
        inputValue={value}
        onInputChange={(text) => {
          setChosen(null);
          onChange(text);
        }}
        value={chosen}
        onChange={(key) => {
          // Leaving the field with other words than an option's is no choice.
          if (key === null) return;
          setChosen(String(key));
          onChoose(String(key));
        }}
        className={FIELD}
      >
        <Label className={LABEL}>{label}</Label>
        <Input
          ref={props.inputRef}
          dir="auto"
          maxLength={maxLength}
          className={joinClasses(INPUT, "truncate")}
        />
        <FieldMessages description={description} />
        <Popover offset={4} className="overlay appear min-w-(--trigger-width) max-w-96">
          <ListBox className={LIST_BOX}>
            {(option: Option) => <OptionRow option={option} />}
          </ListBox>
        </Popover>
      </ComboBox>
      {children}
    </div>
  );
}
