"use client";

import { type FormEvent, useMemo, useRef, useState } from "react";
import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { PlusIcon } from "#components/ui/icons.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { formatFor } from "#lib/domain/date/date-style.ts";
import { type OneLine, parseOneLine } from "#lib/domain/one-line.ts";
import { useShortcut } from "./use-shortcut.ts";

export type QuickCreateProps = {
  /** Creates the entry; when it rejects, the typed line stays so that nothing is lost. */
  onCreate: (line: string) => Promise<void> | void;
  isDisabled?: boolean;
};

/** A new entry in one line, `9 Mar 2023 …`; the date it reads is shown while one types. */
export function QuickCreate({ onCreate, isDisabled }: QuickCreateProps) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [isSending, setIsSending] = useState(false);
  useShortcut("n", field);
  const line = useMemo(() => (text.trim() === "" ? null : parseOneLine(text)), [text]);
  const isReady = line !== null && line.title !== "" && !isSending && !isDisabled;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    setIsSending(true);
    try {
      await onCreate(text.trim());
      setText("");
    } catch {
      // The caller says what went wrong; here only the line is kept.
    } finally {
      setIsSending(false);
      field.current?.focus();
    }
  };
  return (
    <form onSubmit={submit} className="border-t border-rule px-3 py-2">
      <div className="flex items-center gap-1">
        <TextField
          aria-label="New entry: date and title"
          placeholder="9 Mar 2023 What happened"
          value={text}
          onChange={setText}
          isDisabled={isDisabled}
          inputRef={field}
          className="flex-1"
        />
        <IconButton label="Add entry" shortcut="Enter" type="submit" isDisabled={!isReady}>
          <PlusIcon />
        </IconButton>
      </div>
      {line ? <Reading line={line} /> : null}
    </form>
  );
}

/** How the line was understood, before it becomes an entry. */
function Reading({ line }: { line: OneLine }) {
  const reader = useDateStyle();
  return (
    <p aria-live="polite" className="mt-1.5 truncate ps-2.5 text-xs text-muted">
      {line.date ? (
        <span className="tabular font-medium text-verified">
          {formatFor(reader, line.date.edtf)}
        </span>
      ) : (
        <span>No date yet</span>
      )}
      {line.title === "" ? " · add a title" : <span dir="auto"> · {line.title}</span>}
    </p>
  );
}
