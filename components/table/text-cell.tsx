"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { joinClasses } from "#components/ui/class-names.ts";

export type TextCellProps = {
  label: string;
  startText: string;
  /** False: it could not be saved, and stays here as it was typed. */
  onSave: (text: string) => Promise<boolean>;
  onStop: () => void;
  /** An empty text is not taken. */
  isNeeded?: boolean;
};

/** One line of text in its cell: Enter or leaving saves, Escape gives up. */
export function TextCell({ label, startText, onSave, onStop, isNeeded }: TextCellProps) {
  const [text, setText] = useState(startText);
  const [state, setState] = useState<"typing" | "saving" | "refused">("typing");
  // Leaving the field is what closing it does too: neither may save a second time.
  const isBusy = useRef(false);
  const isMissing = isNeeded === true && text.trim() === "";

  const stop = () => {
    isBusy.current = true;
    onStop();
  };
  const save = async () => {
    if (isBusy.current) return;
    if (text.trim() === startText.trim()) return stop();
    if (isMissing) return setState("refused");
    isBusy.current = true;
    setState("saving");
    if (await onSave(text.trim())) return stop();
    isBusy.current = false;
    setState("refused");
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === "Enter" && !event.nativeEvent.isComposing) void save();
    if (event.key === "Escape" && !isBusy.current) stop();
  };
  return (
    <>
      <input
        // biome-ignore lint/a11y/noAutofocus: the person just asked for this field.
        autoFocus
        aria-label={label}
        aria-invalid={state === "refused"}
        dir="auto"
        maxLength={500}
        value={text}
        readOnly={state === "saving"}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setText(event.target.value);
          setState("typing");
        }}
        onKeyDown={press}
        onBlur={() => void save()}
        className="absolute inset-0.5 rounded-sm border border-rule bg-raised px-1.5 font-medium outline-2 outline-accent aria-invalid:border-danger"
      />
      <span
        aria-live="polite"
        className={joinClasses(
          "overlay absolute top-full z-20 mt-1 px-2 py-1 text-xs text-danger",
          state !== "refused" && "sr-only",
        )}
      >
        {state === "refused" ? whyRefused(label, isMissing) : ""}
      </span>
    </>
  );
}

const whyRefused = (label: string, isMissing: boolean): string =>
  isMissing
    ? `${label} cannot be empty. Escape leaves it as it was.`
    : "Not saved; what you typed is kept here. Enter tries again, Escape gives up.";
