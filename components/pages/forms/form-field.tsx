"use client";

import { type InputHTMLAttributes, type ReactNode, useId } from "react";
import { joinClasses } from "#components/ui/class-names.ts";
import { DESCRIPTION, ERROR, FIELD, INPUT, LABEL } from "#components/ui/field-styles.ts";

export type FormFieldProps = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  "className" | "style" | "children" | "id"
> & {
  name: string;
  label: string;
  description?: string;
  /** A sentence; marks the field invalid. */
  error?: string;
  className?: string;
  /** A control within the field, at its end. */
  end?: ReactNode;
};

/**
 * A field whose value the browser keeps. On a page that password managers fill in before its
 * scripts run, a controlled field would be emptied again by the first render.
 */
export function FormField({ label, description, error, className, end, ...props }: FormFieldProps) {
  const id = useId();
  const described = [description && `${id}-description`, error && `${id}-error`].filter(Boolean);
  return (
    <div className={joinClasses(FIELD, className)}>
      <label htmlFor={id} className={LABEL}>
        {label}
      </label>
      <div className="relative">
        <input
          {...props}
          id={id}
          dir={props.dir ?? "auto"}
          aria-invalid={error ? true : undefined}
          aria-describedby={described.join(" ") || undefined}
          className={joinClasses(
            INPUT,
            "focus:border-accent aria-invalid:border-danger",
            Boolean(end) && "pe-14",
          )}
        />
        {end}
      </div>
      {description ? (
        <p id={`${id}-description`} className={DESCRIPTION}>
          {description}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className={ERROR}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
