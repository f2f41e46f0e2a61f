import type { EntrySet } from "#lib/domain/entry-change.ts";

/** Tags as they are typed, with commas between them. */
export const writeTags = (tags: readonly string[]): string => tags.join(", ");

/**
 * What typed tags ask for beside those that were there when typing began: each goes in and out by
 * itself, so that a colleague's stay. A tag that has a comma of its own is kept where it is found.
 */
export function readTagEdit(text: string, before: readonly string[]): EntrySet {
  const whole = before.filter((tag) => tag.includes(",") && text.includes(tag));
  const rest = whole.reduce((left, tag) => left.replace(tag, ","), text);
  const typed = rest.split(",").map((tag) => tag.trim().slice(0, 100));
  const after = new Set([...whole, ...typed.filter((tag) => tag !== "")]);
  return {
    addTags: [...after].filter((tag) => !before.includes(tag)),
    removeTags: before.filter((tag) => !after.has(tag)),
  };
}
