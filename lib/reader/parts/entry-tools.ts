import { type HtmlPart, html } from "../html.ts";
import { pagePath } from "../links.ts";
import type { Reader } from "../reader.ts";

/** What a reader can do with an entry; `isAlone`: on a page of its own. */
export function renderEntryTools(reader: Reader, id: string, isAlone: boolean): HtmlPart {
  const { say, options } = reader;
  const link = (path: string, text: string) =>
    html`<a href="${pagePath(reader, `${id}/${path}`)}">${text}</a>`;
  const links = [
    isAlone && link("cite", say.cite),
    isAlone && !options.preview && link("embedding", say.embed.embed),
    options.takesReports && link("report", say.report.report),
  ].filter(Boolean);
  return links.length > 0 && html`<p class="entry-tools">${links}</p>`;
}
