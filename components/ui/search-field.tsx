"use client";

import type { RefObject } from "react";
import {
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaSearchFieldProps,
  Button,
  Input,
} from "react-aria-components";
import { joinClasses } from "./class-names.ts";
import { INPUT } from "./field-styles.ts";
import { CloseIcon, SearchIcon } from "./icons.tsx";
import { Kbd } from "./kbd.tsx";

export type SearchFieldProps = Omit<AriaSearchFieldProps, "className" | "style" | "children"> & {
  label: string;
  placeholder?: string;
  /** The key that puts the cursor here, shown while the field is empty. */
  shortcut?: string;
  inputRef?: RefObject<HTMLInputElement | null>;
  className?: string;
};

export function SearchField({
  label,
  placeholder,
  shortcut,
  inputRef,
  className,
  ...props
}: SearchFieldProps) {
  return (
    <AriaSearchField
      {...props}
      aria-label={label}
      className={joinClasses("group relative", className)}
    >
      <span className="pointer-events-none absolute inset-y-0 start-2.5 flex items-center text-muted">
        <SearchIcon size={15} />
      </span>
      <Input
        ref={inputRef}
        dir="auto"
        placeholder={placeholder}
        className={joinClasses(INPUT, "ps-8 pe-8 [&::-webkit-search-cancel-button]:hidden")}
      />
      <Button className="absolute inset-y-1 end-1 flex w-6 items-center justify-center rounded-sm text-muted group-data-empty:hidden data-hovered:text-ink">
        <CloseIcon size={14} />
      </Button>
      {shortcut ? (
        <span className="pointer-events-none absolute inset-y-0 end-2 hidden items-center group-data-empty:flex">
          <Kbd>{shortcut}</Kbd>
        </span>
      ) : null}
    </AriaSearchField>
  );
}
