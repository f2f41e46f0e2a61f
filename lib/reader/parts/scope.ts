import { type EditionScope, SCOPE_FACETS } from "#lib/domain/edition/scope.ts";
import { type HtmlPart, html, joinHtml } from "../html.ts";
import type { Reader } from "../reader.ts";
import { sayDate } from "./dates.ts";
import { written } from "./values.ts";

/** What of the chronology is in the edition; nothing where all is. */
export function renderScope(reader: Reader): HtmlPart {
  const { scope } = reader.edition;
  if (!scope) return null;
  const { say } = reader;
  const parts = SCOPE_FACETS.map((facet) => {
    const names = scope.chosen.filter((each) => each.facet === facet);
    if (names.length === 0) return null;
    return renderPart(
      reader,
      facet,
      joinHtml(
        names.map((each) => nameOf(reader, each)),
        say.comma,
      ),
    );
  });
  const { from, to, text } = scope;
  return html`<p class="scope"><b>${say.scope}</b>${parts}${from !== "" && renderPart(reader, "from", sayDate(reader, from))}${to !== "" && renderPart(reader, "to", sayDate(reader, to))}${text !== "" && renderPart(reader, "text", html`${say.quotes[0]}${written(text)}${say.quotes[1]}`)}</p>`;
}

const renderPart = ({ say }: Reader, part: keyof Reader["say"]["scopeParts"], words: HtmlPart) =>
  html` <span>${say.scopeParts[part]}${say.colon}${words}</span>`;

/** Codes in the language of the page; names as the team wrote them. */
function nameOf(reader: Reader, { facet, key, label }: EditionScope["chosen"][number]): HtmlPart {
  const { say, labels, language } = reader;
  if (facet === "kind") return labels.kind[key as keyof typeof labels.kind] ?? label;
  if (facet === "place" && /^[A-Z]{2}$/.test(key))
    return new Intl.DisplayNames([language], { type: "region" }).of(key) ?? label;
  if (label === "") return facet === "lane" ? say.noLane : say.none;
  return written(label);
}
