import { ERROR_TABLE, type ErrorCode } from "#lib/error-table.ts";

export type { ErrorCode } from "#lib/error-table.ts";

/** What a client is told of an error. */
export type PresentedError = { code: ErrorCode; message: string; detail?: string };

/**
 * A failure with a code that server and browser share. `detail` is shown to the person only where
 * the code's visibility is "public", so it may name what went wrong there, and never a secret.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: string | undefined;

  constructor(code: ErrorCode, detail?: string, options?: { cause?: unknown }) {
    super(detail ? `${ERROR_TABLE[code].message} (${detail})` : ERROR_TABLE[code].message, options);
    this.name = "AppError";
    this.code = code;
    this.detail = detail;
  }

  /** The HTTP status that goes with the code. */
  get status(): number {
    return ERROR_TABLE[this.code].status;
  }
}

/** True for an AppError, also one that was thrown by another copy of this module (Next bundles). */
export function isAppError(error: unknown): error is AppError {
  return (
    error instanceof Error && error.name === "AppError" && isErrorCode(Reflect.get(error, "code"))
  );
}

/** Narrow a word that came over the wire to a code of the table. */
export function isErrorCode(word: unknown): word is ErrorCode {
  return typeof word === "string" && Object.hasOwn(ERROR_TABLE, word);
}

/** The sentence shown to a person for a code. */
export function describeError(code: ErrorCode): string {
  return ERROR_TABLE[code].message;
}

/** The HTTP status of whatever was thrown: 500 for anything that is not an AppError. */
export function statusOf(error: unknown): number {
  return isAppError(error) ? ERROR_TABLE[error.code].status : ERROR_TABLE.internal.status;
}

/**
 * What a client may know of whatever was thrown. Anything that is not an AppError is "internal":
 * its text stays in the log. "forbidden" is presented as "not_found", so that a stranger cannot
 * learn what exists.
 */
export function presentError(error: unknown): PresentedError {
  if (!isAppError(error)) return { code: "internal", message: ERROR_TABLE.internal.message };
  const row = ERROR_TABLE[error.code];
  const code = row.visibility === "disguised" ? "not_found" : error.code;
  const presented: PresentedError = { code, message: ERROR_TABLE[code].message };
  if (row.visibility === "public" && error.detail) presented.detail = error.detail;
  return presented;
}
