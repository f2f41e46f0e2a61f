import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export type MailCatcher = { url: string; mails: ParsedMail[]; close(): Promise<void> };

/** A mail server on a free port of this machine that keeps what it is given. */
export async function catchMail(): Promise<MailCatcher> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, _session, done) {
      simpleParser(stream).then(
        (mail) => {
          mails.push(mail);
          done();
        },
        (error) => done(error),
      );
    },
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.on("error", reject);
    const listening = server.listen(0, "127.0.0.1", () => {
      const address = listening.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  return {
    ...{ url: `smtp://127.0.0.1:${port}`, mails },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
