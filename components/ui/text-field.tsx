"use client";

import type { RefObject } from "react";
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
  Label,
} from "react-aria-components";
import { joinClasses } from "./class-names.ts";
import { FieldMessages } from "./field-messages.tsx";
import { FIELD, INPUT, LABEL } from "./field-styles.ts";

export type TextFieldProps = Omit<AriaTextFieldProps, "className" | "style" | "children"> & {
  /** Left out only where `aria-label` names the field. */
  label?: string;
  description?: string;
  /** A sentence; marks the field invalid. */
  error?: string;
  placeholder?: string;
  className?: string;
  inputClassName?: string;
  inputRef?: RefObject<HTMLInputElement | null>;
};

/** One line of text in any script. */
export function TextField({
  label,
  description,
  error,
  placeholder,
  className,
  inputClassName,
  inputRef,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField
      {...props}
      isInvalid={props.isInvalid ?? Boolean(error)}
      className={joinClasses(FIELD, className)}
    >
      {label ? <Label className={LABEL}>{label}</Label> : null}
      <Input
        ref={inputRef}
        dir="auto"
        placeholder={placeholder}
        className={joinClasses(INPUT, inputClassName)}
      />
      <FieldMessages description={description} error={error} />
    </AriaTextField>
  );
}
