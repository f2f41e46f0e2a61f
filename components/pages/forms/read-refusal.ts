import { describeError, isAppError } from "#lib/errors.ts";

/** Why a call was refused: the field it is about, null for the whole, and a sentence. */
export type Refusal = { field: string | null; sentence: string };

/**
 * A refusal as a form or a notice shows it. The input checks of lib/actions write `field: sentence`
 * (`fields.title: Give a title.`); of a path only its last name is kept.
 */
export function readRefusal(error: unknown): Refusal {
  if (!isAppError(error)) return { field: null, sentence: describeError("internal") };
  if (!error.detail) return { field: null, sentence: describeError(error.code) };
  const [, path, sentence] = /^([\w.]+): (.+)$/s.exec(error.detail) ?? [];
  if (!path || !sentence) return { field: null, sentence: error.detail };
  return { field: path.split(".").at(-1) ?? null, sentence };
}
