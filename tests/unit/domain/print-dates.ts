import { readBounds } from "../../../lib/domain/date/bounds.ts";
import { formatDate } from "../../../lib/domain/date/format-date.ts";
import { parseDate } from "../../../lib/domain/date/parse-date.ts";
import { readCorpus } from "./corpus.ts";

/** Prints what the date functions make of the corpus; run under several zones by a test. */
const lines = readCorpus("dates-valid.txt").map(([text = "", edtf = ""]) => [
  parseDate(text),
  readBounds(edtf),
  formatDate(edtf),
  formatDate(edtf, { calendar: "persian", locale: "fa" }),
  formatDate(edtf, { calendar: "islamic-umalqura", locale: "ar" }),
]);
const offset = new Date(2021, 7, 26).getTimezoneOffset();
process.stdout.write(JSON.stringify({ offset, lines }));
