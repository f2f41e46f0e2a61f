import { ENTRY_KINDS } from "#lib/domain/codes.ts";
import type { EditionEntry } from "#lib/domain/edition/edition.ts";
import { NONE } from "#lib/domain/filter/entry-filter.ts";
import { type HtmlPart, html } from "../html.ts";
import { pagePath } from "../links.ts";
import type { Page } from "../parts/frame.ts";
import { num, type Reader } from "../reader.ts";
import { type Choice, readChoice, writeChoice } from "./choice.ts";
import { readEmbedPath } from "./embed-page.ts";
import { embedAddress, HOST_SCRIPT_PATH, renderSnippet } from "./snippet.ts";

/** How an edition, a choice of it or an entry is put into another page. Null: the path is none of it. */
export function renderEmbeddingPage(reader: Reader): Page | null {
  const shown = readEmbedPath(reader.path, "embedding");
  if (shown === null) return null;
  const entry = reader.index.entries.get(shown);
  if (shown !== "" && (!entry || entry.status === "merged")) return null;
  const { say, options, edition } = reader;
  const choice = readChoice(entry ? "" : (options.query ?? ""));
  const address = embedAddress(reader, shown, writeChoice(choice));
  const title = (entry?.content ?? edition).title.trim() || say.untitled;
  const frame = { address, title, height: entry ? 420 : 640 };
  const script = `<script src="${options.origin}${HOST_SCRIPT_PATH}" async></script>`;
  return {
    ...{ title: say.embed.embed, isHidden: true, kind: "form" as const },
    body: html`<p class="back"><a href="${pagePath(reader, shown)}" dir="auto">${title}</a>${say.comma}${say.edition(num(reader, edition.number))}</p>
<h1>${say.embed.embed}</h1><p class="lead">${say.embed.intro}</p>
${!entry && renderChoiceForm(reader, choice)}
<section class="code"><h2>${say.embed.code}</h2><pre class="wrap" dir="ltr" tabindex="0"><code>${renderSnippet(frame)}
${script}</code></pre><p>${say.embed.heightHelp}</p>
<p><a href="${address}">${say.embed.preview}</a></p>
<p>${say.embed.addressHelp}</p>${!entry && html`<p>${say.embed.oneEntry}</p>`}</section>`,
  };
}

function renderChoiceForm(reader: Reader, choice: Choice): HtmlPart {
  const { edition, index, labels, say } = reader;
  const lanes = [
    ...edition.lanes.map(({ id, title }) => ({ key: id, label: title })),
    { key: NONE, label: say.noLane },
  ].filter(({ key }) => index.listed.some(hasLane(key)));
  const kinds = ENTRY_KINDS.filter((kind) =>
    index.listed.some(({ content }) => content.kind === kind),
  ).map((key) => ({ key, label: labels.kind[key] }));
  return html`<form class="choice" action="${pagePath(reader, "embedding")}" method="get"><h2>${say.embed.choose}</h2>
${renderBoxes("lane", say.embed.lanes, lanes, choice.chosen.lane)}
${renderBoxes("kind", say.embed.kinds, kinds, choice.chosen.kind)}
<div class="fields">${renderField("from", say.embed.from, choice.from, true)}${renderField("to", say.embed.to, choice.to, true)}${renderField("q", say.embed.words, choice.text, false)}</div>
<p class="hint" id="date-help">${say.embed.dateHelp}</p>
<button>${say.embed.show}</button></form>`;
}

const hasLane =
  (key: string) =>
  ({ content }: EditionEntry): boolean =>
    (content.laneId ?? NONE) === key;

type Box = { key: string; label: string };

function renderBoxes(
  name: "lane" | "kind",
  legend: string,
  boxes: readonly Box[],
  chosen: readonly string[],
): HtmlPart {
  if (boxes.length < 2) return null;
  const items = boxes.map(
    ({ key, label }) =>
      html`<label><input type="checkbox" name="${name}" value="${key}"${chosen.includes(key) && " checked"}> <span dir="auto">${label}</span></label>`,
  );
  return html`<fieldset><legend>${legend}</legend>${items}</fieldset>`;
}

const renderField = (name: string, label: string, value: string, isDate: boolean): HtmlPart =>
  html`<label>${label} <input name="${name}" value="${value}" dir="${isDate ? "ltr" : "auto"}" maxlength="${isDate ? 100 : 200}"${isDate && html` aria-describedby="date-help"`} autocomplete="off"></label>`;
