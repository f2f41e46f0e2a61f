/** Shared by all fields, so that a form lines up whatever it asks for. */
export const LABEL = "text-xs font-medium text-muted";
export const DESCRIPTION = "text-xs text-muted";
export const ERROR = "text-xs text-danger";

const FRAME =
  "rounded-md border border-rule bg-raised text-sm text-ink transition-colors duration-120 " +
  "hover:border-faint placeholder:text-muted data-invalid:border-danger data-disabled:opacity-60";

/** A text input or the frame around one. */
export const INPUT = `${FRAME} h-8 w-full px-2.5 data-focused:border-accent`;
export const TEXT_AREA = `${FRAME} block w-full resize-none px-2.5 py-1.5 data-focused:border-accent`;
export const FIELD = "flex flex-col gap-1";
