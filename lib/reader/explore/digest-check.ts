import { type HtmlPart, html } from "../html.ts";
import type { Reader } from "../reader.ts";

/** A field for a copy of the edition, whose digest the script computes in the reader's own program. */
export function renderDigestCheck(reader: Reader, file: string): HtmlPart {
  const { options, say, standing } = reader;
  if (options.script === undefined) return null;
  const { check } = say.explore;
  const data = JSON.stringify({ file, digest: standing.digest, say: check });
  return html`<form class="check" data-check="${data}"><label>${check.choose} <input type="file" name="copy" accept=".json,application/json" disabled></label><button type="button" name="served" disabled>${check.served}</button><p><output aria-live="polite"></output></p></form>`;
}
