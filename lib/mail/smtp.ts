import { createTransport } from "nodemailer";
import type { Post } from "./send-digests.ts";

const DEADLINE_MS = 20_000;

/** Sends by SMTP. `List-Unsubscribe` lets programs for mail offer to end such letters (RFC 8058). */
export function createSmtp(smtpUrl: string, from: string) {
  const transport = createTransport(smtpUrl, {
    from,
    connectionTimeout: DEADLINE_MS,
    greetingTimeout: DEADLINE_MS,
    socketTimeout: DEADLINE_MS,
  } as Parameters<typeof createTransport>[1]);
  return async ({ to, subject, text, unsubscribe }: Post): Promise<void> => {
    const headers = { "Auto-Submitted": "auto-generated", ...endingHeaders(unsubscribe) };
    await transport.sendMail({ to, subject, text, headers });
  };
}

function endingHeaders(unsubscribe: string | undefined): Record<string, string> {
  if (unsubscribe === undefined) return {};
  const oneClick = unsubscribe.replace("/unsubscribe?", "/api/unsubscribe?");
  return {
    "List-Unsubscribe": `<${oneClick}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

/** Who letters come from, where the settings name nobody. */
export const defaultSender = (url: string): string =>
  `Sourceline <no-reply@${new URL(url).hostname}>`;
