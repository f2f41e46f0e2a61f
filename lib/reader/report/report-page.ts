import type { EditionEntry } from "#lib/domain/edition/edition.ts";
import { MOST_CONTACT, type ReportFields } from "#lib/domain/report.ts";
import { type HtmlPart, html } from "../html.ts";
import { pagePath } from "../links.ts";
import type { Page } from "../parts/frame.ts";
import { renderTitleOf } from "../parts/titles.ts";
import { num, type Reader } from "../reader.ts";

/** Why a report was not taken, and of which field that is said. */
export type ReportProblem = {
  field: "text" | "contact" | null;
  is: "missing" | "long" | "contact" | "often" | "full" | "elsewhere" | "large";
};

/** A report that was sent and not taken: what was written stays in the form. */
export type ReportAttempt = { fields: ReportFields; problems: readonly ReportProblem[] };

/** A field that people do not see: what is in it was written by a program. */
export const HONEYPOT = "website";

/** The form about an entry, and what is said when a report arrived. Null: the path is neither's. */
export function renderReportPage(reader: Reader): Page | null {
  const found = /^([^/]+)\/report(\/received)?$/.exec(reader.path);
  const entry = reader.index.entries.get(found?.[1] ?? "");
  if (!found || !entry || entry.status === "merged" || !reader.options.takesReports) return null;
  const { say, edition } = reader;
  const isReceived = found[2] !== undefined;
  const title = isReceived ? say.report.received : say.report.report;
  return {
    ...{ title, isHidden: true, kind: "form" as const },
    body: html`<p class="back"><a href="${pagePath(reader, entry.id)}">${renderTitleOf(reader, entry)}</a>${say.comma}${say.edition(num(reader, edition.number))}</p>
<h1>${title}</h1>${isReceived ? renderReceived(reader, entry) : renderForm(reader, entry)}`,
  };
}

const renderReceived = (reader: Reader, entry: EditionEntry): HtmlPart =>
  html`<p class="lead">${reader.say.report.receivedText}</p><p><a href="${pagePath(reader, entry.id)}">${reader.say.report.back}</a></p>`;

function renderForm(reader: Reader, entry: EditionEntry): HtmlPart {
  const { say, options } = reader;
  const { fields, problems } = options.attempt ?? {
    fields: { text: "", contact: "" },
    problems: [],
  };
  return html`<p class="lead">${say.report.intro}</p>
${renderProblems(reader, problems)}
<form class="report-form" action="${pagePath(reader, `${entry.id}/report`)}" method="post">
${renderField(reader, "text", problems, (described) => html`<textarea id="text" name="text" rows="8" required dir="auto"${described}>${lead(fields.text)}</textarea>`)}
${renderField(reader, "contact", problems, (described) => html`<input id="contact" name="contact" type="email" autocomplete="email" maxlength="${MOST_CONTACT}" dir="ltr" value="${fields.contact}"${described}>`)}
<p class="trap" aria-hidden="true"><label>${say.report.leaveEmpty} <input name="${HONEYPOT}" tabindex="-1" autocomplete="off"></label></p>
<button>${say.report.send}</button></form>`;
}

/** A parser drops the first line break of a text area, and so one stands before what begins with one. */
const lead = (text: string): string => (text.startsWith("\n") ? `\n${text}` : text);

type Described = (attributes: HtmlPart) => HtmlPart;

function renderField(
  { say }: Reader,
  field: "text" | "contact",
  problems: readonly ReportProblem[],
  renderInput: Described,
): HtmlPart {
  const problem = problems.find((each) => each.field === field);
  const [label, help] =
    field === "text"
      ? [say.report.what, say.report.whatHelp]
      : [say.report.contact, say.report.contactHelp];
  const described = html` aria-describedby="${field}-help${problem ? ` ${field}-problem` : ""}"${problem && html` aria-invalid="true"`}`;
  return html`<div class="field"><label for="${field}">${label}</label><p class="hint" id="${field}-help">${help}</p>${problem && html`<p class="problem" id="${field}-problem">${say.report.problems[problem.is]}</p>`}${renderInput(described)}</div>`;
}

/** First on the page, each with the way to its field. */
function renderProblems({ say }: Reader, problems: readonly ReportProblem[]): HtmlPart {
  if (problems.length === 0) return null;
  const items = problems.map(({ field, is }) => {
    const words = say.report.problems[is];
    return html`<li>${field === null ? words : html`<a href="#${field}">${words}</a>`}</li>`;
  });
  return html`<div class="notice strong" role="alert"><p><strong>${say.report.problem}</strong></p><ul>${items}</ul></div>`;
}
