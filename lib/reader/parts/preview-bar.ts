import { type HtmlPart, html } from "../html.ts";
import type { Reader } from "../reader.ts";

/** Stands over each page that is looked at before it is published; in the language of the team's tools. */
export function renderPreviewBar({ options, edition }: Reader): HtmlPart {
  if (!options.preview) return null;
  return html`<aside class="preview" lang="en" dir="ltr"><p><strong>Preview: nothing is published.</strong> Edition ${edition.number} would look like this. Its day and its digest are set when it is published. <a href="${options.preview.back}">Back to the decisions</a></p></aside>`;
}
