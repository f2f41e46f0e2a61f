import type { IncomingMessage } from "node:http";
import { createLimiter, limiterAddress } from "#lib/auth/limiter.ts";
import type { ReportInput } from "#lib/commands/take-report.ts";
import { checkReport, cleanReport, type ReportFields } from "#lib/domain/report.ts";
import { AppError } from "#lib/errors.ts";
import { isOwnOrigin } from "#lib/policy/origins.ts";
import { READER_LANGUAGES, readLanguagePath } from "#lib/reader/language.ts";
import {
  HONEYPOT,
  type ReportAttempt,
  type ReportProblem,
} from "#lib/reader/report/report-page.ts";
import { NOT_FOUND, plain } from "./plain-answers.ts";
import type { Prepared } from "./prepared.ts";
import { readForm } from "./read-form.ts";

/** Milliseconds in which reports are counted. */
export const REPORT_WINDOW = 3_600_000;
/** From one address (a /64 of IPv6), and from all together, in this process. */
const PER_ADDRESS = { most: 5, windowMs: REPORT_WINDOW };
const IN_ALL = { most: 200, windowMs: REPORT_WINDOW };

export type ReportParts = {
  /** Of pages that may send a report: our own. */
  origins: readonly string[];
  /** The form again, with what was wrong; not found where there is no such entry. */
  renderAgain(at: ReportAddress, status: number, attempt: ReportAttempt): Promise<Prepared>;
  /** @throws AppError; see the command. */
  takeReport(report: ReportInput): Promise<void>;
};

/** An entry's form, as its address names it. */
export type ReportAddress = { slug: string; number: number; path: string };

/** The form that a path sends to; null: none. */
export function readReportPath(path: string): ReportAddress | null {
  const [, slug = "", number, rest = ""] = REPORT_PATH.exec(path) ?? [];
  return slug === "" ? null : { slug, number: Number(number), path: rest };
}

/** What is no id of an entry must not be asked of the database, which takes it for a fault of ours. */
const REPORT_PATH = new RegExp(
  `^/p/([a-z0-9-]+)/([1-9]\\d{0,5})/((?:(?:${READER_LANGUAGES.join("|")})/)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/report)$`,
);

/**
 * Takes readers' reports of errors: only from our own pages, in bounded size and number. Whatever
 * goes wrong, the reader gets the form again with what they wrote, and why.
 */
export function createReportDesk(parts: ReportParts, now: () => number = Date.now) {
  const limiter = createLimiter(now);

  async function take(request: IncomingMessage, at: ReportAddress): Promise<Prepared> {
    const { language, rest } = readLanguagePath(at.path);
    const entryId = rest.split("/")[0] ?? "";
    const again = (status: number, fields: ReportFields, problems: readonly ReportProblem[]) =>
      parts.renderAgain(at, status, { fields, problems });
    const refuse = (status: number, is: ReportProblem["is"], fields = NOTHING) =>
      again(status, fields, [{ field: null, is }]);
    // Browsers send it with every form, and pages of others cannot forge it.
    if (!isOwnOrigin(request.headers.origin, parts.origins)) return refuse(403, "elsewhere");
    const read = await readForm(request);
    if ("refused" in read) return refuse(REFUSED[read.refused], "large");
    const fields = fieldsOf(read.form);
    const problems = listProblems(fields);
    if (problems.length > 0) return again(422, fields, problems);
    // A program is told what people are, and learns nothing from it.
    if (read.form.get(HONEYPOT)) return leadToReceived(at);
    if (!mayCome(request)) return refuse(429, "often", fields);
    try {
      const { slug, number } = at;
      await parts.takeReport({ ...fields, slug, number, entryId, language: language ?? "en" });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return error.code === "too_many_requests" ? refuse(503, "full", fields) : NOT_FOUND;
    }
    return leadToReceived(at);
  }

  /** Web has left one address there that nobody can forge. */
  function mayCome({ headers }: IncomingMessage): boolean {
    const address = String(headers["x-forwarded-for"] ?? "");
    return limiter.take(limiterAddress(address), PER_ADDRESS) && limiter.take("", IN_ALL);
  }

  return { take };
}

const REFUSED = { type: 415, large: 413, slow: 408 };

const NOTHING: ReportFields = { text: "", contact: "" };

const fieldsOf = (form: URLSearchParams): ReportFields =>
  cleanReport({ text: form.get("text") ?? "", contact: form.get("contact") ?? "" });

function listProblems(fields: ReportFields): ReportProblem[] {
  const { text, contact } = checkReport(fields);
  return [
    ...(text ? [{ field: "text" as const, is: text }] : []),
    ...(contact ? [{ field: "contact" as const, is: "contact" as const }] : []),
  ];
}

/** Another address, so that to load it anew sends nothing again. */
const leadToReceived = ({ slug, number, path }: ReportAddress): Prepared => {
  const location = `/p/${slug}/${number}/${path}/received`;
  return plain(303, `${location}\n`, { location, "cache-control": "no-store" });
};
