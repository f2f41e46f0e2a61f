"use client";

import { type FormEvent, useMemo, useState } from "react";
import { useDateStyle } from "#components/dates/date-style-context.tsx";
import { Button } from "#components/ui/button.tsx";
import { DESCRIPTION } from "#components/ui/field-styles.ts";
import { TextField } from "#components/ui/text-field.tsx";
import { formatFor } from "#lib/domain/date/date-style.ts";
import { parseOneLine } from "#lib/domain/one-line.ts";

export type CreateAtProps = {
  /** EDTF of the place that was pointed at. */
  edtf: string;
  lane: string;
  /** Rejects when it could not be made; the line then stays. */
  onCreate: (line: string) => Promise<void>;
};

/** A new entry where one pointed: its date is written already, and can be corrected. */
export function CreateAt({ edtf, lane, onCreate }: CreateAtProps) {
  const reader = useDateStyle();
  const [text, setText] = useState(`${edtf} `);
  const [isSending, setIsSending] = useState(false);
  const line = useMemo(() => parseOneLine(text), [text]);
  const isReady = line.title !== "" && !isSending;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    setIsSending(true);
    await onCreate(text.trim()).catch(() => undefined);
    setIsSending(false);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-2">
      <TextField
        label="New entry: date and what happened"
        autoFocus
        autoComplete="off"
        maxLength={600}
        value={text}
        onChange={setText}
      />
      <p aria-live="polite" className={DESCRIPTION}>
        {line.date ? formatFor(reader, line.date.edtf) : "No date yet"} · in <bdi>{lane}</bdi>
      </p>
      <Button type="submit" size="sm" variant="primary" className="self-end" isDisabled={!isReady}>
        Add
      </Button>
    </form>
  );
}
