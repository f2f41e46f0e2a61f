/**
 * What was typed and not sent, by what it was to become: closing a comment by mistake loses
 * nothing while the page is open.
 */
const drafts = new Map<string, string>();

export const readDraft = (key: string): string => drafts.get(key) ?? "";

export function keepDraft(key: string, text: string): void {
  if (text.trim() === "") drafts.delete(key);
  else drafts.set(key, text);
}
