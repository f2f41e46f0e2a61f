import { webDatabase } from "#db/web-database.ts";
import type { env } from "#lib/env.ts";
import { createLog } from "#lib/log.ts";
import { sendDigests } from "./send-digests.ts";
import { createSmtp, defaultSender } from "./smtp.ts";

const MINUTE = 60_000;

type Settings = ReturnType<typeof env>;

/** Writes what is new every few minutes, if there is a way to send mail; gives what stops it. */
export function startDigests(settings: Settings): () => void {
  const { SOURCELINE_SMTP_URL: smtpUrl, SOURCELINE_SECRET: secret } = settings;
  if (!smtpUrl || !secret) return () => {};
  const url = settings.SOURCELINE_URL;
  const from = settings.SOURCELINE_MAIL_FROM ?? defaultSender(url);
  const log = createLog("mail");
  const send = createSmtp(smtpUrl, from);
  let isRunning = false;
  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    const db = webDatabase();
    await sendDigests({ db, log, url, secret, send }).catch((error: unknown) =>
      log.error({ err: error }, "letters could not be sent"),
    );
    isRunning = false;
  };
  const timer = setInterval(() => void run(), settings.SOURCELINE_MAIL_MINUTES * MINUTE);
  return () => clearInterval(timer);
}
