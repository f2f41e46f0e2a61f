"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { readRefusal } from "./read-refusal.ts";

/** Sentences by field name. */
export type FieldErrors = Partial<Record<string, string>>;

export type FormOptions = {
  /** What is wrong before anything is sent. */
  check?: (values: FormData) => FieldErrors;
  /** Sends the form; whatever it throws is shown. */
  send: (values: FormData) => Promise<void>;
  /** Where a refusal belongs that names no field of this form; by default to the form as a whole. */
  place?: (error: unknown) => FieldErrors | null;
  /** The field to go back to when the form as a whole was refused. */
  focusOnProblem?: string;
};

type Failure = { errors: FieldErrors; problem: string | null };
const NO_FAILURE: Failure = { errors: {}, problem: null };

/**
 * One form: its errors by field, the problem of the whole, and whether it is being sent. The focus
 * goes to the first field that is wrong; an error goes when its field is changed.
 */
export function useForm(options: FormOptions) {
  const form = useRef<HTMLFormElement>(null);
  const [failure, setFailure] = useState(NO_FAILURE);
  const [failures, setFailures] = useState(0);
  const [isPending, setPending] = useState(false);
  const { focusOnProblem } = options;
  // Counted, so that the focus moves once for each failed attempt and never while typing.
  useEffect(() => {
    if (failures > 0) focusFirstError(form.current, focusOnProblem);
  }, [failures, focusOnProblem]);

  function fail(next: Failure) {
    setFailure(next);
    setFailures((count) => count + 1);
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // React's events bubble out of portals: a form in a dialog must not send the one around it.
    event.stopPropagation();
    if (isPending) return;
    const values = new FormData(event.currentTarget);
    const errors = options.check?.(values) ?? {};
    if (Object.keys(errors).length > 0) return fail({ errors, problem: null });
    setFailure(NO_FAILURE);
    setPending(true);
    await options.send(values).catch((error) => fail(placeRefusal(error, form.current, options)));
    setPending(false);
  }

  function clearError(event: FormEvent<HTMLFormElement>) {
    const name = event.target instanceof Element ? event.target.getAttribute("name") : null;
    if (name && failure.errors[name])
      setFailure({ ...failure, errors: { ...failure.errors, [name]: undefined } });
  }

  // `post`: sent before the scripts are there, a password must not stand in the address.
  const method = "post" as const;
  const props = { ref: form, onSubmit: submit, onInput: clearError, noValidate: true, method };
  return { ...failure, isPending, props };
}

function placeRefusal(error: unknown, form: HTMLFormElement | null, options: FormOptions): Failure {
  const placed = options.place?.(error);
  if (placed) return { errors: placed, problem: null };
  const { field, sentence } = readRefusal(error);
  if (field && form?.elements.namedItem(field))
    return { errors: { [field]: sentence }, problem: null };
  return { errors: {}, problem: sentence };
}

function focusFirstError(form: HTMLFormElement | null, fallback: string | undefined): void {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const field = wrong ?? (fallback ? form?.elements.namedItem(fallback) : null);
  if (field instanceof HTMLElement) field.focus();
  if (!wrong && field instanceof HTMLInputElement) field.select();
}
