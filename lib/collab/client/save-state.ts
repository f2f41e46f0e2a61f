import type { DocumentState } from "./open-document.ts";

/** What the badge says. */
export type SaveState = "saved" | "saving" | "reconnecting" | "not_saved" | "no_access";

/**
 * One word for all open documents. "Saved" is said only when every local change is committed;
 * "not saved" as soon as something unsaved cannot be sent; "no access" only where nothing is lost.
 */
export function summarizeSaveState(
  documents: readonly DocumentState[],
  isConnected: boolean,
  isShutOut = false,
): SaveState {
  const unsaved = documents.filter((document) => document.isUnsaved);
  const isStuck = isShutOut || unsaved.some((document) => document.problem !== null);
  if (unsaved.length > 0 && (isStuck || !isConnected)) return "not_saved";
  if (isShutOut) return "no_access";
  if (!isConnected) return "reconnecting";
  return unsaved.length > 0 ? "saving" : "saved";
}
