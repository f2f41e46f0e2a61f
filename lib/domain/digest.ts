import { describeNotice, explainNotice, type Notice, noticePath } from "./notice.ts";

/** A letter of plain text. */
export type Letter = { subject: string; text: string };

/** Notices of one letter; the rest is in the inbox. */
const MOST_LINES = 20;

/**
 * What is new for somebody, as a letter. It says who did what with which entry, and never a word of
 * a comment; its subject says only how much there is, since subjects are shown on locked screens.
 *
 * @param url our public origin
 */
export function composeDigest(
  notices: readonly Notice[],
  { url, unsubscribe }: { url: string; unsubscribe: string },
): Letter {
  const { length } = notices;
  const lines = notices.slice(0, MOST_LINES).map((notice) => describeLine(notice, url));
  const more = length > MOST_LINES ? [`And ${length - MOST_LINES} more in your inbox.`] : [];
  const text = [
    ...lines,
    ...more,
    `You get this because of your settings under ${url}/account.\nNo more of these letters: ${unsubscribe}`,
  ];
  return {
    subject: length === 1 ? "1 notice in Sourceline" : `${length} notices in Sourceline`,
    text: `${text.join("\n\n")}\n`,
  };
}

function describeLine(notice: Notice, url: string): string {
  const { by, kind, title } = notice;
  const link = `${url}${noticePath(notice)}`;
  return `${oneLine(by)} ${describeNotice(kind)} “${oneLine(title) || "Untitled"}”${explainNotice(notice)}\n${link}`;
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
