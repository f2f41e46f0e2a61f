import { cutCleanText } from "./storable-text.ts";

/** Where a reader's report of an error stands. */
export const REPORT_STATES = ["open", "handled", "dismissed"] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** Longest report, in UTF-16 units, and longest address (RFC 5321). */
export const MOST_REPORT = 4000;
export const MOST_CONTACT = 254;

/** Reports that wait for one chronology; a flood is refused, and what was there stays readable. */
export const MOST_OPEN_REPORTS = 500;

/** A reader's address goes so long after the decision, and the report itself later. */
export const CONTACT_KEPT_DAYS = 30;
export const REPORT_KEPT_DAYS = 365;

/** What a reader wrote, as it is kept: plain text. */
export type ReportFields = { text: string; contact: string };

/** Where each field is wrong; empty: nothing is. */
export type ReportProblems = { text?: "missing" | "long"; contact?: "wrong" };

/** Marks that reorder what stands around them; joiners, which Persian is written with, stay. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Lines and tabs stay. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;

const cleanOf = (text: string): string =>
  cutCleanText(text, text.length)
    .replace(/\r\n?/g, "\n")
    .replace(TURNING, "")
    .replace(CONTROL, "")
    .trim();

/** What was sent as it would be kept. */
export const cleanReport = ({ text, contact }: ReportFields): ReportFields => ({
  text: cleanOf(text),
  contact: cleanOf(contact).replace(/\s/g, ""),
});

const ADDRESS = /^[^\s@<>()[\],;:\\"]+@[^\s@<>()[\],;:\\"]+\.[^\s@<>()[\],;:\\".]+$/u;

export function checkReport({ text, contact }: ReportFields): ReportProblems {
  const isWrong = contact !== "" && (contact.length > MOST_CONTACT || !ADDRESS.test(contact));
  return {
    ...(text === "" && { text: "missing" as const }),
    ...(text.length > MOST_REPORT && { text: "long" as const }),
    ...(isWrong && { contact: "wrong" as const }),
  };
}
