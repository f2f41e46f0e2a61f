"use client";

import { useLayoutEffect, useRef } from "react";
import { TextArea as AriaTextArea, TextField as AriaTextField, Label } from "react-aria-components";
import { joinClasses } from "./class-names.ts";
import { FieldMessages } from "./field-messages.tsx";
import { FIELD, LABEL, TEXT_AREA } from "./field-styles.ts";
import type { TextFieldProps } from "./text-field.tsx";

export type TextAreaProps = Omit<TextFieldProps, "inputRef"> & { minRows?: number };

/** The border is no part of the content height. */
const BORDER = 2;

function fitHeight(area: HTMLTextAreaElement) {
  area.style.height = "auto";
  area.style.height = `${area.scrollHeight + BORDER}px`;
}

/** Text of several lines that grows with what is typed, so that nothing hides behind a scrollbar. */
export function TextArea({
  label,
  description,
  error,
  placeholder,
  className,
  inputClassName,
  minRows = 2,
  ...props
}: TextAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  // Another's edit can change the value too, so the height follows every render.
  useLayoutEffect(() => {
    if (area.current) fitHeight(area.current);
  });
  return (
    <AriaTextField
      {...props}
      isInvalid={props.isInvalid ?? Boolean(error)}
      className={joinClasses(FIELD, className)}
    >
      {label ? <Label className={LABEL}>{label}</Label> : null}
      <AriaTextArea
        ref={area}
        dir="auto"
        rows={minRows}
        placeholder={placeholder}
        onInput={(event) => fitHeight(event.currentTarget)}
        className={joinClasses(TEXT_AREA, inputClassName)}
      />
      <FieldMessages description={description} error={error} />
    </AriaTextField>
  );
}
