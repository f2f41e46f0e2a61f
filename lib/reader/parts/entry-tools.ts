import { type HtmlPart, html } from "../html.ts";
import { pagePath } from "../links.ts";
import type { Reader } from "../reader.ts";

/** What a reader can do with an entry, where it stands alone. */
export function renderEntryTools(reader: Reader, id: string, isAlone: boolean): HtmlPart {
  const { say } = reader;
  return (
    isAlone &&
    html`<p class="entry-tools"><a href="${pagePath(reader, `${id}/embedding`)}">${say.embed.embed}</a></p>`
  );
}
