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
    const oneClick = unsubscribe.replace("/unsubscribe?", "/api/unsubscribe?");
    await transport.sendMail({
      ...{ to, subject, text },
      headers: {
        "List-Unsubscribe": `<${oneClick}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "Auto-Submitted": "auto-generated",
      },
    });
  };
}
