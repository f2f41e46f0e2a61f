import type { Letter } from "./digest.ts";

/**
 * An invitation as a letter. Whoever invites, and to what, stands in the text alone: subjects are shown
 * on locked screens.
 */
export function composeInvitation(given: { by: string; to: string; link: string }): Letter {
  const [by, to] = [oneLine(given.by), oneLine(given.to)];
  return {
    subject: "An invitation to Sourceline",
    text: `${by} invites you to “${to}”.\n\n${given.link}\n\nThe link works once. If you expect no invitation, leave it alone.\n`,
  };
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
