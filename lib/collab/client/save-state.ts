import type { DocumentState } from "./open-document.ts";

/** What the badge says. */
export type SaveState = "saved" | "saving" | "reconnecting" | "not_saved";

/**
 * One word for all open documents. "Saved" is said only when every local change is committed;
 * "not saved" as soon as something unsaved cannot be sent.
 */
export function summarizeSaveState(
  documents: readonly DocumentState[],
  isConnected: boolean,
): SaveState {
  const unsaved = documents.filter((document) => document.isUnsaved);
  const isStuck = unsaved.some((document) => document.problem !== null);
  if (isStuck || (unsaved.length > 0 && !isConnected)) return "not_saved";
  if (!isConnected) return "reconnecting";
  return unsaved.length > 0 ? "saving" : "saved";
}
