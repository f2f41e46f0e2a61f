"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { Button, type ButtonVariant } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/text-area.tsx";

export type StepFormProps = {
  /** Of the note's field. */
  label: string;
  submit: string;
  variant?: ButtonVariant;
  isNoteRequired?: boolean;
  isBusy: boolean;
  /** Something more is missing. */
  isIncomplete?: boolean;
  onSubmit: (note: string) => void;
  onCancel: () => void;
  children?: ReactNode;
};

/** A step that takes words: what for, or why. */
export function StepForm(props: StepFormProps) {
  const [note, setNote] = useState("");
  const words = note.trim();
  const isMissing = (props.isNoteRequired && words === "") || props.isIncomplete;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isMissing) props.onSubmit(words);
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-2">
      {props.children}
      <TextArea
        label={props.label}
        value={note}
        onChange={setNote}
        maxLength={2000}
        autoFocus
        isRequired={props.isNoteRequired ?? false}
      />
      <div className="flex justify-end gap-2">
        <Button size="sm" variant="quiet" onPress={props.onCancel}>
          Cancel
        </Button>
        <Button
          size="sm"
          type="submit"
          variant={props.variant ?? "primary"}
          isDisabled={isMissing || props.isBusy}
        >
          {props.submit}
        </Button>
      </div>
    </form>
  );
}
